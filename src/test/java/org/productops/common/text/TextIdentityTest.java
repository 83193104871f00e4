package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextIdentityTest {

    @ParameterizedTest
    @CsvSource({
        "Checkout, checkout",
        "'  Check \t\n out ', check out",
        "STRASSE, stra\u00dfe",
        "\uff21\uff30\uff29, api",
        "\ufb01nal, FINAL",
        "e\u0301tape, \u00c9TAPE",
        "soft\u00adhyphen, softhyphen",
        "zero\u200bwidth, zerowidth",
        "variation\ufe0f, variation",
        "no\u00a0break, no break",
        "\u039f\u0394\u039f\u03a3, \u03bf\u03b4\u03bf\u03c2",
        "\u0130stemci, istemci",
        "ISTEMC\u0130, \u0131stemci",
        "check\u2011in, check-in",
        "check\u2013in, check-in",
    })
    void formsThatReadersTakeForTheSameAreTheSame(String one, String other) {
        assertThat(TextIdentity.of(one)).isEqualTo(TextIdentity.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Masse, Ma\u0301sse",
        "resume, r\u00e9sum\u00e9",
        "C, C++",
        "check out, checkout",
        "check-in, checkin",
        "\u00ef, i"
    })
    void otherFormsAreNot(String one, String other) {
        assertThat(TextIdentity.of(one)).isNotEqualTo(TextIdentity.of(other));
    }

    @Test
    void theIdentityOfAnIdentityIsItself() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .mapToObj(Character::toString)
                        .filter(text -> !isStable(text)))
                .isEmpty();
        Random random = new Random(20260101);
        for (int i = 0; i < 50_000; i++) {
            String text = random.ints(1 + random.nextInt(8), 0, 0x2FFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(isStable(text)).as(text).isTrue();
        }
    }

    @Test
    void theShortWayForPlainLettersLeadsToTheSame() {
        Random random = new Random(20260102);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(10), 0, 128)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(TextIdentity.of(text)).isEqualTo(TextIdentity.ofAny(text));
        }
    }

    @Test
    void caseNeverMatters() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(Character::isLetter)
                        .mapToObj(Character::toString)
                        .filter(text -> !TextIdentity.of(text).equals(TextIdentity.of(text.toUpperCase(Locale.ROOT)))))
                .isEmpty();
    }

    @Test
    void aTextWithoutAnythingVisibleHasNone() {
        assertThat(TextIdentity.of(" \u200b\u00ad\t\u3000")).isEmpty();
    }

    private static boolean isStable(String text) {
        return TextIdentity.of(TextIdentity.of(text)).equals(TextIdentity.of(text));
    }
}
