package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.FieldErrors;

class FormattedTextTest {

    private static final int LONGEST = 50_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Title                          | <h3>Title</h3>",
                "###### Low                       | <h6>Low</h6>",
                "*a* **b**                        | <p><em>a</em> <strong>b</strong></p>",
                "3. a                             | <ol start=\"3\"><li>a</li></ol>",
                "`<b>`                            | <p><code>&lt;b&gt;</code></p>",
                "<b>bold</b>                      | <p>&lt;b&gt;bold&lt;/b&gt;</p>",
                "<script>alert(1)</script>        | <p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "[a](/x \"t\")                     | <p><a href=\"/x\" title=\"t\" rel=\"nofollow noopener\">a</a></p>",
                "[a](/x?y=1&z=2)                  | <p><a href=\"/x?y=1&amp;z=2\" rel=\"nofollow noopener\">a</a></p>",
                "[a](https://x.example/a^b[1])    | <p><a href=\"https://x.example/a%5Eb%5B1%5D\" rel=\"nofollow noopener\">a</a></p>",
                "<me@x.example>                   | <p><a href=\"mailto:me@x.example\" rel=\"nofollow noopener\">me@x.example</a></p>",
                "![a **b**](http://x.example/p \"t\") | <p><img src=\"http://x.example/p\" alt=\"a b\" title=\"t\" loading=\"lazy\" referrerpolicy=\"no-referrer\"></p>",
            })
    void isHtmlThatFitsIntoAPage(String text, String html) {
        assertThat(FormattedText.html(text, 2).replaceAll("\n", "")).isEqualTo(html);
    }

    /** Each with its tricks: case, blanks, entities, escapes, control characters, references, autolinks, other schemes. */
    static Stream<String> hostileAddresses() {
        return Stream.of(
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](<javascript:alert(1)>)",
                "[x](< javascript:alert(1)>)",
                "[x](<java\tscript:alert(1)>)",
                "[x](&#106;avascript:alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x](java&NewLine;script:alert(1))",
                "[x](&#1;javascript:alert(1))",
                "[x](\u00a0javascript:alert(1))",
                "[x](\u200bjavascript:alert(1))",
                "[x](javascript\\:alert(1))",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](file:///etc/passwd)",
                "[x](//evil.example/x)",
                "[x](/\\evil.example/x)",
                "[x](/&Tab;/evil.example/x)",
                "[x](https:evil.example)",
                "[x](https://me:secret@evil.example/)",
                "[x](https://)",
                "[x](mailto:)",
                "[x](relative/page)",
                "[x](#place)",
                "[x]()",
                "<javascript:alert(1)>",
                "<vbscript:alert(1)>",
                "[x]\n\n[x]: javascript:alert(1)",
                "[x][y]\n\n[y]: <javascript:alert(1)> \"t\"",
                "> - [x]\n>\n> [x]: data:text/html,x",
                "![x](javascript:alert(1))",
                "![x](data:image/svg+xml;base64,PHN2Zz4=)",
                "![x](mailto:me@x.example)",
                "[![x](javascript:alert(1))](https://x.example)");
    }

    @ParameterizedTest
    @MethodSource("hostileAddresses")
    void refusesAnAddressThatMayHarm(String text) {
        FieldErrors.Collector errors = FieldErrors.collect();
        FormattedText.check(LONGEST, "text", text, errors);
        assertThat(errors.build().at("text"))
                .hasValueSatisfying(error -> assertThat(error.key()).isEqualTo("productops.common.error.text-address"));
    }

    @ParameterizedTest
    @MethodSource("hostileAddresses")
    void neverWritesOutAnAddressThatMayHarm(String text) {
        assertThat(Jsoup.parseBodyFragment(FormattedText.html(text, 1)).body().select("[href], [src]"))
                .allSatisfy(element -> assertThat(element.attr("href") + element.attr("src"))
                        .matches("https://x\\.example/?|mailto:.+@x\\.example"));
    }

    @Test
    void namesTheAddress() {
        FieldErrors.Collector errors = FieldErrors.collect();
        FormattedText.check(LONGEST, "text", "[a](https://x.example) [b](\u200bjavascript:1)", errors);
        assertThat(errors.build().at("text").orElseThrow().arguments())
                .singleElement()
                .asString()
                .endsWith("javascript:1");
    }

    @Test
    void evenAReferenceThatNothingUsesIsNotKept() {
        FieldErrors.Collector errors = FieldErrors.collect();
        FormattedText.check(LONGEST, "text", "[x]: javascript:alert(1)", errors);
        assertThat(errors.build().at("text")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](http://x.example)",
                "[x](HTTPS://X.example:8443/a_b?c=%20#d)",
                "[x](<https://x.example/Gr\u00f6\u00dfe>)",
                "[x](https://x.example/a|b{c}[d])",
                "[x](mailto:me@x.example?subject=A%20b)",
                "[x](/display/DOC/Home)",
                "![x](/download/attachments/1/a.png)",
                "javascript:alert(1) is only text",
                "`[x](javascript:alert(1))`",
                "",
            })
    void keepsWhatIsHarmless(String text) {
        FieldErrors.Collector errors = FieldErrors.collect();
        assertThat(FormattedText.check(LONGEST, "text", text, errors)).isEqualTo(text);
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void isBoundLikeAnyText() {
        FieldErrors.Collector errors = FieldErrors.collect();
        FormattedText.check(10, "text", "[x](javascript:alert(1))", errors);
        assertThat(errors.build().at("text").orElseThrow().key()).isEqualTo("productops.common.error.text-long");
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        FieldErrors.Collector errors = FieldErrors.collect();
        FormattedText.check(LONGEST, "deep", "> ".repeat(11) + "x", errors);
        FormattedText.check(LONGEST, "list", nestedList(11), errors);
        FormattedText.check(LONGEST, "quote", "> ".repeat(10) + "x", errors);
        FormattedText.check(LONGEST, "fine", nestedList(10), errors);
        assertThat(errors.build().fields()).containsOnlyKeys("deep", "list");
    }

    private static String nestedList(int levels) {
        StringBuilder list = new StringBuilder();
        for (int level = 0; level < levels; level++) {
            list.append("  ".repeat(level)).append("- a\n");
        }
        return list.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "]",
                "(",
                "> ",
                "- ",
                "1. ",
                "*",
                "**a ",
                "_a *b ",
                "`",
                "`a",
                "``b`",
                "<",
                "<!--",
                "<a ",
                "&",
                "[a](",
                "[a](<b",
                "![a](b",
                "[a]: /x\n",
                "[a][",
                "~~~\n",
                "# ",
                "\\",
                "<a@",
                "*a_",
                "a**b",
                "- a\n  ",
                "\n",
            })
    void comesToAnEndWithNonsense(String part) {
        String text = part.repeat(LONGEST / part.length());
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            FormattedText.check(LONGEST, "text", text, FieldErrors.collect());
            FormattedText.html(text, 1);
            FormattedText.plain(text);
        });
        String closed = part.repeat(5_000) + "x" + "](u)".repeat(5_000) + "*".repeat(5_000) + ">".repeat(5_000);
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            FormattedText.check(LONGEST, "text", closed, FieldErrors.collect());
            FormattedText.html(closed, 1);
        });
    }

    @Test
    void isPlainTextWithoutItsMarks() {
        assertThat(
                        FormattedText.plain(
                                "# Basket\n\nWhat **people** want: ![a picture](/p.png)\n\n- [one](https://x.example)\n- b <two>"))
                .isEqualTo("Basket\n\nWhat people want: a picture\n\n- one (https://x.example)\n- b <two>");
    }
}
