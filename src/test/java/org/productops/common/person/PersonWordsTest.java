package org.productops.common.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonWordsTest {

    private static final PersonWords WORDS = PersonWords.of(List.of("Anna Adler", "+49 30 1234", "\u0130nci Kaya"));

    @ParameterizedTest
    @CsvSource({
        "Anna Adler, true",
        "as ANNA   adler said, true",
        "annaanna adler, false",
        "Anna Adlers, false",
        "Joanna Adler, false",
        "call +49 30 1234 now, true",
        "call 49 30 12345, false",
        "of \u0130nci Kaya, true"
    })
    void findsWholeWords(String text, boolean found) {
        assertThat(WORDS.in(text)).isEqualTo(found);
        assertThat(WORDS.without(text).contains("\u2026")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Adler|true",
                "(Anna  Adler).|true",
                "Dr Anna Adler|false",
                "Anna Adler, Acme|false",
                "+49 30 1234|true"
            })
    void findsWhatStandsAlone(String text, boolean found) {
        assertThat(WORDS.alone().in(text)).isEqualTo(found);
        assertThat(WORDS.alone().without(text).contains("\u2026")).isEqualTo(found);
    }

    @Test
    void findsWhatStandsAloneInTheCellOfAFile() {
        PersonQuery query = new PersonQuery("anna adler", Set.of(), Set.of())
                .with(new PersonKnown(Set.of(), WORDS, WORDS, PersonWords.NONE))
                .certain();

        assertThat(query.concernsFile(false, "id,who\r\n1,\"Anna Adler\"\r\n")).isTrue();
        assertThat(query.concernsFile(false, "1;Anna Adler;x")).isTrue();
        assertThat(query.concernsFile(false, "1;by Anna Adler;x")).isFalse();
        assertThat(query.inTexts().concernsFile(false, "1;by Anna Adler;x")).isTrue();
    }

    @Test
    void goesThroughABigFile() {
        String file = "row 4711,Org 30 GmbH,The export of our invoices stops halfway on Monday\n".repeat(140_000);

        assertThat(file).hasSizeGreaterThan(10_000_000);
        assertThat(WORDS.in(file)).isFalse();
    }

    @Test
    void tellsManySentencesWithTheSameBeginningApart() {
        PersonWords said = PersonWords.of(IntStream.range(0, 3_000)
                .mapToObj(i -> "The w" + i + " stops halfway, every time")
                .toList());
        String text =
                "The export of the w12 is fine. The, w12 stops".repeat(20_000) + " the w2999 stops halfway, every time";

        assertThat(said.in(text)).isTrue();
        assertThat(said.without("So the W7 stops halfway, every  time!")).isEqualTo("So [\u2026]!");
        assertThat(said.in("The w7 stops")).isFalse();
    }
}
