package org.productops.common.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.productops.common.web.PageToken;

class ConfluenceFormTokensTest {

    private final XsrfTokenAccessor accessor = mock(XsrfTokenAccessor.class);
    private final XsrfTokenValidator validator = mock(XsrfTokenValidator.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final ConfluenceFormTokens tokens = new ConfluenceFormTokens(accessor, validator);

    @Test
    void handsOutTheSessionsTokenAndMakesOneIfThereIsNone() {
        when(validator.getXsrfParameterName()).thenReturn("atl_token");
        when(accessor.getXsrfToken(request, response, true)).thenReturn("c0ffee");

        assertThat(tokens.token(request, response)).isEqualTo(new PageToken("atl_token", "c0ffee"));
    }

    @Test
    void asksConfluenceWhetherAFormIsOfThisSession() {
        assertThat(tokens.isValid(request)).isFalse();

        when(validator.validateFormEncodedToken(request)).thenReturn(true);
        assertThat(tokens.isValid(request)).isTrue();
    }
}
