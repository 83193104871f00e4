package org.productops.glossary.ao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainMarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "just words, e.g. these (or those)!;just words, e.g. these (or those)!",
                "a *b* _c_ `d` ~e~;a \\*b\\* \\_c\\_ \\`d\\` \\~e\\~",
                "[link](javascript:x) <b>&|;\\[link\\](javascript:x) \\<b\\>\\&\\|",
                "C:\\temp;C:\\\\temp",
                "# no heading #1;\\# no heading #1",
                "- no list - really;\\- no list - really",
                "+1;\\+1",
                "=====;\\=====",
                "1. first;1\\. first",
                "12) twelfth;12\\) twelfth",
                "1.5 percent;1\\.5 percent"
            })
    void escapesWhatWouldMeanSomething(String plain, String markdown) {
        assertThat(PlainMarkdown.of(plain)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "one/two, one\\/two",
                "one//two, one//two",
                "    no code/\tnor here, no code\\/nor here",
                "one///- two, one///\\- two",
                "\"\",\"\""
            })
    void keepsLinesAndParagraphs(String plain, String markdown) {
        assertThat(PlainMarkdown.of(plain.replace('/', '\n'))).isEqualTo(markdown.replace('/', '\n'));
    }
}
