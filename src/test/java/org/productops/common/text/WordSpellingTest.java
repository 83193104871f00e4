package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import org.junit.jupiter.api.Test;

class WordSpellingTest {

    @Test
    void aSignOfChineseIsWrittenAsUnicodeSays() {
        for (char sign = '\u4dff'; sign <= '\ua000'; sign++) {
            String word = Character.toString(sign);
            String written = Normalizer2.getNFKCInstance().normalize(word);
            assertThat(WordSpelling.written(word)).isEqualTo(written);
            assertThat(WordSpelling.caseless(written))
                    .isEqualTo(Normalizer2.getNFKCCasefoldInstance().normalize(word));
        }
    }

    @Test
    void whatIsWrittenInSeveralWaysIsOne() {
        assertThat(WordSpelling.written("\uff83\uff9e\uff70\uff80")).isEqualTo("\u30c7\u30fc\u30bf");
        assertThat(WordSpelling.written("\u5927\uff21")).isEqualTo("\u5927A");
        assertThat(WordSpelling.caseless("\u5927A")).isEqualTo("\u5927a");
    }
}
