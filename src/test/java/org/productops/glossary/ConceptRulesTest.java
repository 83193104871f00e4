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

class ConceptRulesTest {

    private static final long SPACE = 7;

    @Test
    void tidiesWhatPeopleType() {
        Concept term =
                apply(new ConceptDraft(" Check  out\n", " one\r\n\r\ntwo ", List.of("till ", "", " cash\tdesk"), " CO "));

        assertThat(term)
                .isEqualTo(new Concept(0, SPACE, "Check out", "one\n\ntwo", List.of("till", "cash desk"), "CO", 1));
    }

    @Test
    void makesTheNextVersionOfATermThatIsThere() {
        Concept before = new Concept(3, SPACE, "Checkout", "old", List.of("till"), "CO", 5);

        Concept after = ConceptRules.apply(new ConceptDraft("Pay", "new", null, null), SPACE, Optional.of(before));

        assertThat(after).isEqualTo(new Concept(3, SPACE, "Pay", "new", List.of(), "", 6));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        ConceptDraft draft = new ConceptDraft("n".repeat(101), "d".repeat(4001), List.of("s".repeat(101)), "a".repeat(31));

        assertThat(wrongFields(draft)).containsExactlyInAnyOrder("name", "definition", "synonyms", "abbreviation");
    }

    @Test
    void takesWhatIsJustShortEnough() {
        takesAsItIs(new ConceptDraft("n".repeat(100), "d".repeat(4000), List.of("s".repeat(100)), "a".repeat(30)));
    }

    @Test
    void asksForNameAndDefinition() {
        assertThat(wrongFields(new ConceptDraft(null, null, null, null))).containsExactlyInAnyOrder("name", "definition");
        assertThat(wrongFields(new ConceptDraft("\u200b", " ", List.of(), "")))
                .containsExactlyInAnyOrder("name", "definition");
    }

    @Test
    void limitsSynonyms() {
        List<String> synonyms = IntStream.range(0, 21).mapToObj(i -> "s" + i).toList();

        assertThat(wrongFields(new ConceptDraft("n", "d", synonyms, ""))).containsExactly("synonyms");
        assertThat(apply(new ConceptDraft("n", "d", synonyms.subList(0, ConceptRules.MOST_SYNONYMS), ""))
                        .synonyms())
                .hasSize(20);
        assertThat(apply(new ConceptDraft("n", "d", Collections.nCopies(30, " "), ""))
                        .synonyms())
                .isEmpty();
    }

    @Test
    void refusesADesignationTwiceInOneTerm() {
        assertThat(wrongFields(new ConceptDraft("Checkout", "d", List.of("CHECKOUT"), "")))
                .containsExactly("synonyms");
        assertThat(wrongFields(new ConceptDraft("Checkout", "d", List.of(), "checkout")))
                .containsExactly("abbreviation");
        assertThat(wrongFields(new ConceptDraft("Checkout", "d", List.of("till", "Till"), "")))
                .containsExactly("synonyms");
        assertThat(wrongFields(new ConceptDraft("Checkout", "d", List.of("co"), "CO")))
                .containsExactly("synonyms");
    }

    @Test
    void keepsNoTextInWhichNothingCanBeSeen() {
        Concept term = ConceptRules.apply(
                new ConceptDraft("Checkout", "d", List.of("\u200b", "Till"), "\u2060\u200b"), 7, Optional.empty());

        assertThat(term.abbreviation()).isEmpty();
        assertThat(term.synonyms()).containsExactly("Till");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\ud800b", "a\uffffb"})
    void refusesCharactersThatDatabasesOrPagesCannotHold(String text) {
        assertThat(wrongFields(new ConceptDraft(text, "d", List.of(), ""))).containsExactly("name");
        assertThat(wrongFields(new ConceptDraft("n", text, List.of(), ""))).containsExactly("definition");
        assertThat(wrongFields(new ConceptDraft("n", "d", List.of(text), ""))).containsExactly("synonyms");
        assertThat(wrongFields(new ConceptDraft("n", "d", List.of(), text))).containsExactly("abbreviation");
    }

    @Test
    void takesMarkupAsText() {
        takesAsItIs(new ConceptDraft("<script>alert(1)</script>", "<b>&amp;", List.of("'\""), "</"));
    }

    private static void takesAsItIs(ConceptDraft draft) {
        assertThat(apply(draft))
                .isEqualTo(new Concept(
                        0, SPACE, draft.name(), draft.definition(), draft.synonyms(), draft.abbreviation(), 1));
    }

    private static Concept apply(ConceptDraft draft) {
        return ConceptRules.apply(draft, SPACE, Optional.empty());
    }

    private static Set<String> wrongFields(ConceptDraft draft) {
        return catchThrowableOfType(InvalidException.class, () -> apply(draft))
                .errors()
                .fields()
                .keySet();
    }
}
