package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "HTTP://example.com:8080/a?b=c#d",
                "https://docs_old.intern/x",
                "http://[::1]:2990/jira",
                "https://b\u00fccher.example/\u00fc"
            })
    void takesWholeAddresses(String text) {
        assertThat(WebAddress.isOne(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com",
                "https://",
                "https:///path",
                "http://:80",
                "http://@",
                "http://@/x",
                "https://anna:secret@example.com",
                "https:example.com",
                "ftp://example.com",
                "javascript:alert(1)",
                "https://exa mple.com"
            })
    void refusesAllElse(String text) {
        assertThat(WebAddress.isOne(text)).isFalse();
    }
}
