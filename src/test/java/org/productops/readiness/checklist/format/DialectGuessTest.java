package org.productops.readiness.checklist.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.checklist.format.DialectFixture.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.productops.readiness.checklist.format.DialectGuess.Certainty;

class DialectGuessTest {

    @ParameterizedTest
    @CsvSource({
        "herocoders.txt, HEROCODERS, LIKELY",
        "smart-checklist.txt, SMART_CHECKLIST, LIKELY",
        "okapya.txt, OKAPYA, LIKELY",
        "okapya.json, OKAPYA_JSON, SURE",
        "smart-checklist.json, SMART_CHECKLIST_JSON, SURE",
        "herocoders-property.json, HEROCODERS_PROPERTY, SURE",
        "stiltsoft.txt, STILTSOFT, LIKELY",
        "task-list.md, TASK_LIST, LIKELY",
    })
    void eachFixtureIsTakenForWhatItIs(String file, ChecklistDialect dialect, Certainty certainty) {
        DialectGuess guess = DialectGuess.of(text(file));

        assertThat(guess.dialect()).isEqualTo(dialect);
        assertThat(guess.certainty()).isEqualTo(certainty);
        assertThat(guess.why().arguments()).contains(dialect.title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- [ ] A;- [ ] B|TASK_LIST|SURE",
                "- [x] A;- [ ] B|TASK_LIST|LIKELY",
                "[] A;[x] B|HEROCODERS|SURE",
                "- A;>> why|HEROCODERS|LIKELY",
                "(*) A;** B|OKAPYA|SURE",
                "~ A;x B|SMART_CHECKLIST|SURE",
                ":::checklist text=\"A\";- text=\"b\";:::|STILTSOFT|SURE",
            })
    void whatOnlyOneWritesIsSure(String lines, ChecklistDialect dialect, Certainty certainty) {
        DialectGuess guess = DialectGuess.of(lines.replace(';', '\n'));

        assertThat(guess.dialect()).isEqualTo(dialect);
        assertThat(guess.certainty()).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"- A;- B", "* A;* B", "A;B", "- [x] A", "''"})
    void whatTwoWriteAlikeIsAsked(String lines) {
        assertThat(DialectGuess.of(lines.replace(';', '\n')).certainty()).isEqualTo(Certainty.UNSURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEROCODERS|+ done;~ going;- open|SMART_CHECKLIST",
                "HEROCODERS|* A;(*) B|OKAPYA",
                "OKAPYA|A;[x] B|HEROCODERS",
                "TASK_LIST|>> why;- [x] A;words|HEROCODERS",
                "STILTSOFT|- [~] A|TASK_LIST",
            })
    void aWholeTextOfAnotherDialectIsToldApart(ChecklistDialect chosen, String lines, ChecklistDialect other) {
        assertThat(DialectGuess.insteadOf(chosen, lines.replace(';', '\n'))).contains(other);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEROCODERS|- A;[x] B",
                "HEROCODERS|+ A;- B",
                "HEROCODERS|~ A;(*) B",
                "TASK_LIST|Words;- [x] A;- [-] B",
                "OKAPYA_JSON|[{\"name\":\"A\"}]",
                "OKAPYA|''",
            })
    void whatMayWellBeInTheOneThatWasChosenIs(ChecklistDialect chosen, String lines) {
        assertThat(DialectGuess.insteadOf(chosen, lines.replace(';', '\n'))).isEmpty();
    }

    @Test
    void aTextOfAnySizeIsGuessedAt() {
        assertThat(DialectGuess.of("[".repeat(3_000_000)).dialect()).isNotNull();
        assertThat(DialectGuess.of("[" + "[".repeat(3_000_000) + "]").dialect()).isNotNull();
        assertThat(DialectGuess.of("- \u0000\ud83d\n".repeat(300_000)).dialect())
                .isEqualTo(ChecklistDialect.HEROCODERS);
    }
}
