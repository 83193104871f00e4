package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.InvalidException;

class TermRulesTest {

    @Test
    void tidiesWhatPeopleType() {
        TermDraft tidy = TermRules.check(
                new TermDraft(" Check  out\n", " one\r\n\r\ntwo ", List.of("till ", "", " cash\tdesk"), " CO "));

        assertThat(tidy).isEqualTo(new TermDraft("Check out", "one\n\ntwo", List.of("till", "cash desk"), "CO"));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        TermDraft draft = new TermDraft("n".repeat(101), "d".repeat(4001), List.of("s".repeat(101)), "a".repeat(31));

        assertThat(wrongFields(draft)).containsExactlyInAnyOrder("name", "definition", "synonyms", "abbreviation");
    }

    @Test
    void takesWhatIsJustShortEnough() {
        TermDraft draft = new TermDraft("n".repeat(100), "d".repeat(4000), List.of("s".repeat(100)), "a".repeat(30));

        assertThat(TermRules.check(draft)).isEqualTo(draft);
    }

    @Test
    void asksForNameAndDefinition() {
        assertThat(wrongFields(new TermDraft(null, null, null, null))).containsExactlyInAnyOrder("name", "definition");
        assertThat(wrongFields(new TermDraft("\u200b", " ", List.of(), ""))).contains("name", "definition");
    }

    @Test
    void limitsSynonyms() {
        List<String> synonyms =
                java.util.stream.IntStream.range(0, 21).mapToObj(i -> "s" + i).toList();

        assertThat(wrongFields(new TermDraft("n", "d", synonyms, ""))).containsExactly("synonyms");
        assertThat(TermRules.check(new TermDraft("n", "d", synonyms.subList(0, 20), ""))
                        .synonyms())
                .hasSize(20);
        assertThat(TermRules.check(new TermDraft("n", "d", Collections.nCopies(30, " "), ""))
                        .synonyms())
                .isEmpty();
    }

    @Test
    void refusesAFormTwiceInOneTerm() {
        assertThat(wrongFields(new TermDraft("Checkout", "d", List.of("CHECKOUT"), "")))
                .containsExactly("synonyms");
        assertThat(wrongFields(new TermDraft("Checkout", "d", List.of(), "checkout")))
                .containsExactly("abbreviation");
        assertThat(wrongFields(new TermDraft("Checkout", "d", List.of("till", "Till"), "")))
                .containsExactly("synonyms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\ud800b", "a\uffffb"})
    void refusesCharactersThatDatabasesOrPagesCannotHold(String text) {
        assertThat(wrongFields(new TermDraft(text, "d", List.of(), ""))).containsExactly("name");
        assertThat(wrongFields(new TermDraft("n", text, List.of(), ""))).containsExactly("definition");
        assertThat(wrongFields(new TermDraft("n", "d", List.of(text), ""))).containsExactly("synonyms");
        assertThat(wrongFields(new TermDraft("n", "d", List.of(), text))).containsExactly("abbreviation");
    }

    @Test
    void takesMarkupAsText() {
        TermDraft draft = new TermDraft("<script>alert(1)</script>", "<b>&amp;", List.of("'\""), "</");

        assertThat(TermRules.check(draft)).isEqualTo(draft);
    }

    private static Set<String> wrongFields(TermDraft draft) {
        return catchThrowableOfType(InvalidException.class, () -> TermRules.check(draft))
                .errors()
                .fields()
                .keySet();
    }
}
