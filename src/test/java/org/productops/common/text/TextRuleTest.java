package org.productops.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;

class TextRuleTest {

    private static final TextRule NAME = TextRule.line(10).mandatory();
    private static final TextRule ABOUT = TextRule.lines(10);
    private static final String EMOJI = "\ud83d\ude00";

    private final FieldErrors.Collector errors = FieldErrors.collect();

    @Test
    void tidiesALine() {
        assertThat(NAME.check("name", "  Pay\n \u00a0ments ", errors)).isEqualTo("Pay ments");
        assertThat(errors.build().isEmpty()).isTrue();
    }

    @Test
    void tidiesLinesAndLeavesThemLines() {
        assertThat(ABOUT.check("about", " a\r\n\r b  c\t\r", errors)).isEqualTo("a\n\n b  c");
        assertThat(errors.build().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n", "\u200b"})
    void asksForATextThatPeopleCanSeeWhereItMustNotBeMissing(String typed) {
        NAME.check("name", typed, errors);

        assertThat(ABOUT.check("about", typed, errors)).isEmpty();
        assertThat(errors.build().fields())
                .containsOnlyKeys("name")
                .containsEntry("name", Message.of("productops.common.error.text-empty"));
    }

    @Test
    void saysByHowMuchATextIsTooLongAndNeverCutsIt() {
        String tooLong = "a".repeat(9) + EMOJI;
        assertThat(ABOUT.check("about", " " + tooLong, errors)).isEqualTo(tooLong);
        assertThat(ABOUT.check("fits", "a".repeat(10) + "  ", errors)).isEqualTo("a".repeat(10));

        assertThat(errors.build().fields())
                .containsOnlyKeys("about")
                .containsEntry("about", Message.of("productops.common.error.text-long", 10, 11));
    }

    @Test
    void namesACharacterThatCannotBeKept() {
        NAME.check("name", "a\u202eb", errors);
        ABOUT.check("about", "a\u0000", errors);
        ABOUT.check("half", "\ud83d", errors);

        assertThat(errors.build().fields())
                .containsEntry("name", Message.of("productops.common.error.text-character", "U+202E"))
                .containsEntry("half", Message.of("productops.common.error.text-character", "U+D83D"))
                .containsEntry("about", Message.of("productops.common.error.text-character", "U+0000"));
    }

    @Test
    void checksTextsThatShareAFieldAndLeavesOutEmptyOnes() {
        assertThat(NAME.checkAll("names", List.of(" a  b ", "", "\u200b", "c"), 2, errors))
                .containsExactly("a b", "c");
        assertThat(errors.build().isEmpty()).isTrue();
    }

    @Test
    void saysWhichOfSeveralTextsIsWrong() {
        String tooLong = EMOJI.repeat(31);
        NAME.checkAll("long", List.of("a", tooLong), 2, errors);
        NAME.checkAll("odd", List.of("a", "b\u0001"), 2, errors);
        NAME.checkAll("many", List.of("a", "b", "c"), 2, errors);

        assertThat(errors.build().fields())
                .containsEntry(
                        "long", Message.of("productops.common.error.texts-long", EMOJI.repeat(15) + "\u2026", 10, 62))
                .containsEntry("odd", Message.of("productops.common.error.texts-character", "b<U+0001>", "U+0001"))
                .containsEntry("many", Message.of("productops.common.error.texts-many", 2, 3));
    }
}
