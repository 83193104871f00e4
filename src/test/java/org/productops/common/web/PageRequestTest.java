package org.productops.common.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

    private final HttpServletRequest sent = mock(HttpServletRequest.class);
    private final PageRequest request = new PageRequest(sent, Frame.GENERAL, () -> new PageToken("token", "t"));

    @Test
    void readsWhatWasTyped() {
        when(sent.getParameter("name")).thenReturn(" Pay ");
        when(sent.getParameterValues("project")).thenReturn(new String[] {" 1", "", "2 "});

        assertThat(request.raw("name")).isEqualTo(" Pay ");
        assertThat(request.text("name")).isEqualTo("Pay");
        assertThat(request.raw("none")).isEmpty();
        assertThat(request.texts("project")).containsExactly("1", "2");
        assertThat(request.texts("none")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true,true", "on,true", "false,false", "FALSE,false", "' ',false", ",false"})
    void knowsACheckedBox(String value, boolean checked) {
        when(sent.getParameter("sure")).thenReturn(value);

        assertThat(request.checked("sure")).isEqualTo(checked);
    }

    @Test
    void findsTheNumberOfSomething() {
        when(sent.getParameter("id")).thenReturn(" 42 ");

        assertThat(request.id("id")).contains(42L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1.0", "9999999999999999999"})
    void findsNothingForWhatIsNoNumberOfAnything(String value) {
        when(sent.getParameter("id")).thenReturn(value);

        assertThat(request.id("id")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({",''", "/,''", "/edit/pay,edit/pay", "//x,/x"})
    void knowsThePathAfterTheServlets(String info, String path) {
        when(sent.getPathInfo()).thenReturn(info);

        assertThat(request.path()).isEqualTo(path);
    }
}
