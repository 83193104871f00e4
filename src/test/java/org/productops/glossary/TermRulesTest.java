package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.InvalidException;

class TermRulesTest {

    private static final long SPACE = 7;

    @Test
    void tidiesWhatPeopleType() {
        Term term =
                apply(new TermDraft(" Check  out\n", " one\r\n\r\ntwo ", List.of("till ", "", " cash\tdesk"), " CO "));

        assertThat(term)
                .isEqualTo(new Term(0, SPACE, "Check out", "one\n\ntwo", List.of("till", "cash desk"), "CO", 1));
    }

    @Test
    void makesTheNextVersionOfATermThatIsThere() {
        Term before = new Term(3, SPACE, "Checkout", "old", List.of("till"), "CO", 5);

        Term after = TermRules.apply(new TermDraft("Pay", "new", null, null), SPACE, Optional.of(before));

        assertThat(after).isEqualTo(new Term(3, SPACE, "Pay", "new", List.of(), "", 6));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        TermDraft draft = new TermDraft("n".repeat(101), "d".repeat(4001), List.of("s".repeat(101)), "a".repeat(31));

        assertThat(wrongFields(draft)).containsExactlyInAnyOrder("name", "definition", "synonyms", "abbreviation");
    }

    @Test
    void takesWhatIsJustShortEnough() {
        takesAsItIs(new TermDraft("n".repeat(100), "d".repeat(4000), List.of("s".repeat(100)), "a".repeat(30)));
    }

    @Test
    void asksForNameAndDefinition() {
        assertThat(wrongFields(new TermDraft(null, null, null, null))).containsExactlyInAnyOrder("name", "definition");
        assertThat(wrongFields(new TermDraft("\u200b", " ", List.of(), "")))
                .containsExactlyInAnyOrder("name", "definition");
    }

    @Test
    void limitsSynonyms() {
        List<String> synonyms = IntStream.range(0, 21).mapToObj(i -> "s" + i).toList();

        assertThat(wrongFields(new TermDraft("n", "d", synonyms, ""))).containsExactly("synonyms");
        assertThat(apply(new TermDraft("n", "d", synonyms.subList(0, TermRules.MOST_SYNONYMS), ""))
                        .synonyms())
                .hasSize(20);
        assertThat(apply(new TermDraft("n", "d", Collections.nCopies(30, " "), ""))
                        .synonyms())
                .isEmpty();
    }

    @Test
    void refusesADesignationTwiceInOneTerm() {
        assertThat(wrongFields(new TermDraft("Checkout", "d", List.of("CHECKOUT"), "")))
                .containsExactly("synonyms");
        assertThat(wrongFields(new TermDraft("Checkout", "d", List.of(), "checkout")))
                .containsExactly("abbreviation");
        assertThat(wrongFields(new TermDraft("Checkout", "d", List.of("till", "Till"), "")))
                .containsExactly("synonyms");
        assertThat(wrongFields(new TermDraft("Checkout", "d", List.of("co"), "CO")))
                .containsExactly("synonyms");
    }

    @Test
    void keepsNoTextInWhichNothingCanBeSeen() {
        Term term = TermRules.apply(
                new TermDraft("Checkout", "d", List.of("\u200b", "Till"), "\u2060\u200b"), 7, Optional.empty());

        assertThat(term.abbreviation()).isEmpty();
        assertThat(term.synonyms()).containsExactly("Till");
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
        takesAsItIs(new TermDraft("<script>alert(1)</script>", "<b>&amp;", List.of("'\""), "</"));
    }

    private static void takesAsItIs(TermDraft draft) {
        assertThat(apply(draft))
                .isEqualTo(new Term(
                        0, SPACE, draft.name(), draft.definition(), draft.synonyms(), draft.abbreviation(), 1));
    }

    private static Term apply(TermDraft draft) {
        return TermRules.apply(draft, SPACE, Optional.empty());
    }

    private static Set<String> wrongFields(TermDraft draft) {
        return catchThrowableOfType(InvalidException.class, () -> apply(draft))
                .errors()
                .fields()
                .keySet();
    }
}
