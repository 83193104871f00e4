package org.productops.glossary.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Message;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Explanation;
import org.productops.glossary.Term;
import org.productops.glossary.TermStatus;

class CopiedGlossariesTest {

    private static final List<List<String>> NO_AREA = List.of();

    private long last;

    private CopiedConcept concept(String area, String meaning, Term... terms) {
        return new CopiedConcept(
                new Concept(
                        ++last,
                        0,
                        ConceptStatus.APPROVED,
                        new Concept.Classification(0, area, Set.of(), Set.of()),
                        Concept.Care.NONE,
                        List.of(),
                        List.of(new Explanation(Locale.ENGLISH, meaning, "")),
                        List.of(terms),
                        0),
                List.of(terms).stream()
                        .map(term -> term.status().isAllowed() ? "" : terms[0].text())
                        .toList(),
                "",
                "/concept?id=" + last);
    }

    private CopiedConcept concept(String area, String meaning, String name) {
        return concept(area, meaning, Term.of(name, Locale.ENGLISH, TermStatus.PREFERRED));
    }

    private static CopiedGlossary glossary(String name, String space, CopiedConcept... concepts) {
        return new CopiedGlossary(
                space.isEmpty() ? "@" + name : space, name, space, "/glossary", List.of(concepts), true);
    }

    private static List<String> meanings(List<CopiedForm> forms) {
        return forms.stream()
                .flatMap(form -> form.uses().stream())
                .map(use -> use.concept().definition(Locale.ENGLISH))
                .toList();
    }

    @Test
    void thoseWhoRunTheLinkReadWhichGlossariesAreSharedAndHowManyTermsTheyHave() {
        GlossaryCopyLibrary library = new CopyFixture().library();
        CopiedGlossaries copied = CopiedGlossaries.of(List.of(
                glossary("Atlas", "ATL", concept("", "a book", "map"), concept("", "a town", "Rome")),
                glossary(
                        "House",
                        "",
                        concept(
                                "",
                                "What we pay back",
                                Term.of("refund", Locale.ENGLISH, TermStatus.PREFERRED),
                                Term.of("credit", Locale.ENGLISH, TermStatus.DEPRECATED)))));

        assertThat(library.count(copied)).as("terms, not words").isEqualTo(3);
        assertThat(library.parts(copied))
                .contains(Message.of("productops.common.link.glossaries", "House (1), Atlas (2)"));
        assertThat(library.parts(CopiedGlossaries.NONE)).contains(Message.of("productops.common.link.no-glossaries"));
    }

    @Test
    void findsTermsOnceInTheOrderOfTheTextAndNoneOverTheEndOfOne() {
        CopiedGlossaries copied = CopiedGlossaries.of(List.of(glossary(
                "House",
                "",
                concept("", "Leaves on time", "release train"),
                concept(
                        "",
                        "What we pay back",
                        Term.of("refund", Locale.ENGLISH, TermStatus.PREFERRED),
                        Term.of("credit", Locale.ENGLISH, TermStatus.DEPRECATED)))));

        List<CopiedForm> forms = copied.find(
                List.of("A credit, then refunds and refunds.", "Release trains", "a release", "train"), NO_AREA);

        assertThat(forms).extracting(CopiedForm::text).containsExactly("credit", "refunds", "Release trains");
        CopiedUse credit = forms.get(0).uses().get(0);
        assertThat(credit.discouraged()).isTrue();
        assertThat(credit.instead()).isEqualTo("refund");
        assertThat(forms.get(1).uses().get(0).discouraged()).isFalse();
    }

    @Test
    void ofAWordInSeveralGlossariesTheGlobalOneDecidesThenTheFirstByName() {
        CopiedGlossaries copied = CopiedGlossaries.of(List.of(
                glossary("Atlas", "ATL", concept("", "a book", "map"), concept("", "a town", "Rome")),
                glossary("Banking", "BANK", concept("", "a bank", "Rome")),
                glossary("House", "", concept("", "a function", "map"))));

        assertThat(meanings(copied.find(List.of("The map of Rome"), NO_AREA))).containsExactly("a function", "a town");
    }

    @Test
    void whatIsAboutTheAreaOfTheTextComesFirstTheNearestOfAll() {
        CopiedGlossaries copied = CopiedGlossaries.of(List.of(
                glossary("House", "", concept("", "of all", "order")),
                glossary("Sales", "SALES", concept("payments", "of payments", "order")),
                glossary("Shop", "SHOP", concept("checkout", "of checkout", "order"))));
        List<String> text = List.of("An order");

        assertThat(meanings(copied.find(text, List.of(List.of("checkout"), List.of("payments")))))
                .containsExactly("of checkout");
        assertThat(meanings(copied.find(text, List.of(List.of("cart", "payments")))))
                .as("by a key that the area had")
                .containsExactly("of payments");
        assertThat(meanings(copied.find(text, List.of(List.of("search"))))).containsExactly("of all");
    }

    @Test
    void aWordWithTwoMeaningsInOneGlossaryHasBoth() {
        CopiedGlossaries copied = CopiedGlossaries.of(List.of(
                glossary("House", "", concept("", "pull request", "PR"), concept("", "public relations", "PR"))));

        assertThat(meanings(copied.find(List.of("A PR"), NO_AREA))).containsExactly("pull request", "public relations");
    }

    @Test
    void tellsWhatIsAboutAnAreaWithItsGlossary() {
        CopiedGlossaries copied = CopiedGlossaries.of(List.of(
                glossary("Shop", "SHOP", concept("checkout", "of checkout", "basket"), concept("", "none", "x")),
                glossary("House", "", concept("cart", "of cart", "trolley"))));

        assertThat(copied.ofArea(List.of("checkout", "cart")))
                .extracting(entry -> entry.glossary().name(), entry -> entry.concept()
                        .title(Locale.ENGLISH))
                .containsExactly(tuple("House", "trolley"), tuple("Shop", "basket"));
        assertThat(copied.ofArea(List.of("search"))).isEmpty();
    }

    @Test
    void aTextWithVeryManyDifferentTermsHasNoMoreThanAnybodyReads() {
        CopiedConcept[] many = new CopiedConcept[CopiedGlossaries.MOST_FORMS + 10];
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < many.length; i++) {
            many[i] = concept("", "number", "word" + i);
            text.append("word").append(i).append(' ');
        }
        CopiedGlossaries copied = CopiedGlossaries.of(List.of(glossary("House", "", many)));

        assertThat(copied.find(Collections.singletonList(text.toString()), NO_AREA))
                .hasSize(CopiedGlossaries.MOST_FORMS);
    }
}
