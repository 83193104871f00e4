package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.Message;

class TextPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "approved|Approved by legal|true",
                "legal approved|Approved by: legal.|true",
                "approved|disapproved|false",
                "approved|approvedness|false",
                "uber|\u00dcber uns|true",
                "\u6570\u636e|\u5173\u4e8e\u6570\u636e\u5e93|true",
                "a.c|abc|false",
                "v1.2|Release v1.2, soon|true",
                "PAY-*|pay-17|true",
                "PAY-*|see pay-17|false",
                "*risk*|No Risk at all|true",
                "*|x|false",
                "1.*|1x2|false",
                "high * risk|high and   very high risk|true",
                "/^v\\d+\\.\\d+$/|v1.20|true",
                "/^v\\d+\\.\\d+$/|V1.20|false",
                "/(?i)^v\\d+/|V1|true",
                "/ready/|not ready yet|true",
                "//|//|true",
            })
    void saysWhichTextsAreMeant(String pattern, String text, boolean meant) {
        boolean usable = TextPattern.faultOf(pattern).isEmpty();
        assertThat(usable && TextPattern.of(pattern).matches(text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/(/", "/[z-a]/", "/(a)\\1/", "/(?=a)b/", "/a{1001}/", "/((a{100}){100}){100}/", "**", " * "})
    void whatCannotBeUsedIsRefusedWithAReason(String pattern) {
        assertThat(TextPattern.faultOf(pattern))
                .get()
                .extracting(Message::key)
                .asString()
                .contains(".pattern");
        assertThatIllegalArgumentException().isThrownBy(() -> TextPattern.of(pattern));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/((a{100}){100}){100}/",
                "/(((((a{9}){9}){9}){9}){9})/",
                "/(a|aa)+$/",
                "/(a+)+b/",
                "/(.*)(.*)(.*)(.*)(.*)[0-9]x{1,900}y/",
                "*a*a*a*a*a*a*a*a*a*a*a*a*b",
                "/a{0,999999999999999}/"
            })
    void noPatternKeepsARequestBusy(String pattern) {
        String text = "a".repeat(32_767);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> TextPattern.faultOf(pattern).isPresent()
                        || TextPattern.of(pattern).matches(text));
    }
}
