package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordBreaksTest {

    private static final String PIECES =
            "a b cd E 1 23 _ . , ; : ' \u2019 - \" \u00ad \u0301 \u00df \u00e9 \u0430\u0431 \u03b1 \u00b7 "
                    + "\u00a0 \u2014 \u2026 \u202f \u200b \u200c \u200d \u2060 \u2028 \u2029 \u0e01\u0e32\u0e23 \u0e1a\u0e23\u0e34\u0e01\u0e32\u0e23 \u6570\u636e\u5e93 "
                    + "\u30ab\u30bf\u30ab\u30ca \u3072\u3089 \u05d0\u05d1 \u0627\u0644 \uff21 \ud83d\ude00 \ud835\udc00 \ud55c\uad6d \u1780\u17d2\u1798 \u0e81\u0eb2 \u1019\u103c\u1014\u103a "
                    + "\u3002 \uff0c \u30fb \u00a9 \u203f \u0387 \u055a \u058a \u066c \u0661 "
                    + "\u5927 \u5b66\u751f \u30fc \u3005 \u3099 \u300c \u3001 \uff3f \uff0e \uff11 \u3400 \u3042 \u30c7\u30fc\u30bf \u9577\u3044";

    private static List<String> byIcu(String text) {
        List<String> words = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                words.add(start + "-" + end);
            }
        }
        return words;
    }

    private static List<String> byUs(String text) {
        List<String> words = new ArrayList<>();
        WordBreaks.forEach(text, (start, end) -> words.add(start + "-" + end));
        return words;
    }

    @Test
    void agreesWithIcuOnRandomTexts() {
        String[] pieces = PIECES.split(" ");
        Random random = new Random(10);
        for (int run = 0; run < 20_000; run++) {
            StringBuilder text = new StringBuilder();
            int parts = random.nextInt(12);
            for (int i = 0; i < parts; i++) {
                text.append(pieces[random.nextInt(run % 2 == 0 ? pieces.length : 25)]);
                int gap = random.nextInt(8);
                text.append(gap == 0 ? " " : gap == 1 ? "\n" : gap == 2 ? "  " : "");
            }
            assertThat(byUs(text.toString())).as(escaped(text)).isEqualTo(byIcu(text.toString()));
        }
    }

    @Test
    void agreesWithIcuOnEveryCharacterBetweenOthers() {
        for (int character = 1; character < 0xFFF0; character = character == 0x30FF ? 0xFF00 : character + 1) {
            if (!Character.isDefined(character)) {
                continue;
            }
            String it = Character.toString(character);
            for (String around :
                    List.of("a%sb", "1%s2", "a %s b", "%s%sa", "a%s", "a'%sb", "1%sb", "_%s_", "\u6570%s\u636e")) {
                String text = around.replace("%s", it);
                assertThat(byUs(text)).as(escaped(text)).isEqualTo(byIcu(text));
            }
        }
    }

    private static String escaped(CharSequence text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(
                        each -> escaped.append(each < 127 && each > 31 ? "" + (char) each : "\\u%04x".formatted(each)));
        return escaped.toString();
    }
}
