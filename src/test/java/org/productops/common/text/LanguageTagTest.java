package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({"de,de", "DE,de", " pt_br ,pt-BR", "zh-hant-tw,zh-Hant-TW", "gsw,gsw", "th-u-ca-buddhist,th"})
    void readsATagAsPeopleAndFilesWriteIt(String written, String tag) {
        assertThat(LanguageTag.read(written).map(LanguageTag::of)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "English",
                "klingon",
                "d",
                "und",
                "x-own",
                "de de",
                "en-a-verylongsubtagofmore",
                "\u0000"
            })
    void takesNothingElseForOne(String written) {
        assertThat(LanguageTag.read(written)).isEmpty();
    }
}
