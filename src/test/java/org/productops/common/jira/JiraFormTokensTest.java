package org.productops.common.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.productops.common.web.PageToken;

class JiraFormTokensTest {

    private final XsrfTokenGenerator generator = mock(XsrfTokenGenerator.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final JiraFormTokens tokens = new JiraFormTokens(generator);

    @Test
    void handsOutJirasTokenUnderJirasName() {
        when(generator.generateToken(request)).thenReturn("B7-X");

        assertThat(tokens.token(request, mock(HttpServletResponse.class)))
                .isEqualTo(new PageToken("atl_token", "B7-X"));
    }

    @Test
    void asksJiraWhetherATokenIsOne() {
        when(generator.validateToken(request, "B7-X")).thenReturn(true);

        when(request.getParameter("atl_token")).thenReturn("B7-X");
        assertThat(tokens.isValid(request)).isTrue();
        when(request.getParameter("atl_token")).thenReturn("other");
        assertThat(tokens.isValid(request)).isFalse();
    }

    @Test
    void takesNoFormWithoutAToken() {
        assertThat(tokens.isValid(request)).isFalse();

        verify(generator, never()).validateToken(any(), any());
    }
}
