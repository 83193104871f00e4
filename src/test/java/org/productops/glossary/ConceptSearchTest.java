package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.common.paging.Paging;
import org.productops.glossary.Concept.Care;
import org.productops.glossary.Concept.Classification;
import org.productops.glossary.match.InflectedWords;

/** Which concepts are found, and which of them first. */
class ConceptSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private long last;

    @Test
    void theBestComesFirst() {
        Concept definition = concept("Basket", "What one pays at the checkout.");
        Concept within = concept("Precheckouts", "");
        Concept form = concept("Till", "", "checkouts");
        Concept word = concept("Express checkout", "");
        Concept beginning = concept("Checkout page", "");
        Concept exact = concept("Checkout", "");
        Concept elsewhere = concept("Invoice", "");

        FoundConcepts found = content(definition, within, form, word, beginning, exact, elsewhere)
                .find(ConceptFilter.of(" CHECK\u00d3UT "), Locale.ENGLISH, new InflectedWords());

        assertThat(found.best()).containsExactly(exact, beginning, word, form, within, definition);
        assertThat(found.slice("", new Paging(1, 2)).values()).containsExactly(beginning, word);
        assertThat(found.slice("C", new Paging(0, 9)).values()).containsExactly(exact, beginning);
        assertThat(found.size()).isEqualTo(6);
    }

    @Test
    void ofTwoThatDifferByCaseTheOneThatIsWrittenSoComesFirst() {
        Concept pronoun = concept("us", "");
        Concept country = concept("US", "");
        GlossaryContent content = content(pronoun, country, concept("bus", ""));

        assertThat(content.find(ConceptFilter.of(" US "), Locale.ENGLISH, new InflectedWords())
                        .best())
                .startsWith(country, pronoun)
                .hasSize(3);
        assertThat(content.find(ConceptFilter.of("us"), Locale.ENGLISH, new InflectedWords())
                        .best())
                .startsWith(pronoun, country);
    }

    @Test
    void aWordIsFoundAsItStandsInATextBeforeWhatOnlyMentionsIt() {
        Concept mention = concept("Order", "What is made of baskets.");
        Concept basket = concept("Shopping basket", "");
        Concept psp = concept("PSP", "");
        Concept production = concept("Production", "");
        Concept voucher = concept("Voucher", "")
                .withTerms(List.of(
                        Term.of("Voucher", Locale.ENGLISH, TermStatus.PREFERRED),
                        Term.of("Gutschein", Locale.GERMAN, TermStatus.PREFERRED)));
        WordForms forms = new InflectedWords();
        GlossaryContent content = content(mention, basket, psp, production, voucher);

        assertThat(content.find(ConceptFilter.of("baskets"), Locale.GERMAN, forms)
                        .best())
                .containsExactly(basket, mention);
        assertThat(content.find(ConceptFilter.of("Gutscheine"), Locale.ENGLISH, forms)
                        .best())
                .containsExactly(voucher);
        assertThat(content.find(ConceptFilter.of("shopping baskets"), Locale.ENGLISH, forms)
                        .best())
                .containsExactly(basket);
        assertThat(content.find(ConceptFilter.of("PSPs"), Locale.ENGLISH, forms).best())
                .containsExactly(psp);
        // Not a form of it, but another word.
        assertThat(content.find(ConceptFilter.of("products"), Locale.ENGLISH, forms)
                        .best())
                .isEmpty();
    }

    @Test
    void ofTwoThatFitAsWellTheFirstByLetterComesFirst() {
        Concept b = concept("Payment b", "");
        Concept a = concept("Payment a", "");

        assertThat(content(b, a)
                        .find(ConceptFilter.of("pay"), Locale.ENGLISH, new InflectedWords())
                        .best())
                .containsExactly(a, b);
    }

    @Test
    void whoRemembersNoOrderFindsByAllWordsWhichComesLast() {
        Concept apart = concept("Page of the checkout", "");
        Concept together = concept("Checkout page", "");
        Concept half = concept("Checkout", "");

        assertThat(content(apart, together, half)
                        .find(ConceptFilter.of("checkout\n page"), Locale.ENGLISH, new InflectedWords())
                        .best())
                .containsExactly(together, apart);
    }

    @Test
    void anExactTermBehindALongerOneIsStillExact() {
        Concept both = new Concept(
                ++last,
                1,
                ConceptStatus.APPROVED,
                Classification.NONE,
                Care.NONE,
                List.of(),
                List.of(),
                List.of(
                        Term.of("Pull request page", Locale.ENGLISH, TermStatus.PREFERRED),
                        Term.of("PR", Locale.ENGLISH, TermStatus.ADMITTED)),
                1);
        Concept beginning = concept("Prayer", "");

        assertThat(content(beginning, both)
                        .find(ConceptFilter.of("pr"), Locale.ENGLISH, new InflectedWords())
                        .best())
                .containsExactly(both, beginning);
    }

    @Test
    void eachPartOfAFilterNarrows() {
        Domain payments = new Domain(50, 1, 0, "Payments", "", 1);
        Domain cards = new Domain(51, 1, 50, "Cards", "", 1);
        Concept plain = concept("Plain", "");
        Concept card = concept("Card", "").withClassification(new Classification(51, "checkout", Set.of(), Set.of()));
        Concept owned = concept("Owned", "").withCare(new Care("key-anna", "", 6, Optional.of(TODAY.minusMonths(6))));
        Concept fresh = concept("Fresh", "").withCare(new Care("", "", 6, Optional.of(TODAY.minusMonths(5))));
        Concept proposal = concept("Proposal", "")
                .withStatus(ConceptStatus.DRAFT)
                .withCare(new Care("", "key-ben", 0, Optional.empty()));
        Concept retired = concept("Retired", "")
                .withStatus(ConceptStatus.RETIRED)
                .withCare(new Care("", "key-ben", 6, Optional.empty()));
        Concept swiss = concept("Velo", "")
                .withTerms(List.of(Term.of("Velo", Locale.forLanguageTag("de-CH"), TermStatus.PREFERRED)));
        GlossaryContent content = GlossaryContent.of(
                List.of(plain, card, owned, fresh, proposal, retired, swiss), List.of(payments, cards));

        assertThat(names(content, filter(draft("domain", "50")))).containsExactly("Card");
        assertThat(names(content, filter(draft("area", "checkout")))).containsExactly("Card");
        assertThat(names(content, filter(draft("owner", "key-anna")))).containsExactly("Owned");
        assertThat(names(content, filter(draft("due", "")))).containsExactly("Owned");
        assertThat(names(content, filter(draft("proposed", "")))).containsExactly("Proposal");
        assertThat(names(content, filter(draft("status", "RETIRED")))).containsExactly("Retired");
        assertThat(names(content, filter(draft("language", "de")))).containsExactly("Velo");
        assertThat(names(content, filter(draft("language", "de-CH")))).containsExactly("Velo");
        assertThat(names(content, filter(draft("language", "de-AT")))).isEmpty();
    }

    @Test
    void amongTenThousandOneIsFoundInMilliseconds() {
        List<Concept> concepts = new ArrayList<>();
        IntStream.range(0, 10_000)
                .forEach(i -> concepts.add(concept(
                        "Concept " + i + " of payments", "What number " + i + " means, in a sentence. ".repeat(4))));
        GlossaryContent content = GlossaryContent.of(concepts, List.of());
        content.index(Locale.ENGLISH);
        for (int i = 0; i < 20; i++) {
            content.find(ConceptFilter.of("number " + i), Locale.ENGLISH, new InflectedWords());
        }

        long quickest = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long before = System.nanoTime();
            assertThat(content.find(ConceptFilter.of("concept 99" + i), Locale.ENGLISH, new InflectedWords())
                            .best())
                    .isNotEmpty();
            quickest = Math.min(quickest, System.nanoTime() - before);
        }

        assertThat(quickest).isLessThan(60_000_000L);
    }

    @Test
    void manyThatChangeAtOnceAreFoundAsIfEachHadChangedByItself() {
        List<Concept> some =
                IntStream.range(0, 150).mapToObj(i -> concept("Word " + i, "")).toList();
        GlossaryContent before =
                content(concept("Stays", ""), some.get(0)).withDomains(List.of(new Domain(5, 1, 0, "D", "", 1)));
        before.index(Locale.ENGLISH);

        GlossaryContent after = before.with(some);

        assertThat(after.size()).isEqualTo(151);
        assertThat(after.languages()).containsExactly(Locale.ENGLISH);
        assertThat(after.domain(5)).isPresent();
        assertThat(after.lookup("word 149")).containsExactly(some.get(149));
        assertThat(names(after.without(some), ConceptFilter.ALL)).containsExactly("Stays");
    }

    @Test
    void ofWhatIsDueForAReviewTheLongestOverdueComesFirst() {
        Concept late = concept("Late", "").withCare(new Care("", "", 6, Optional.of(TODAY.minusMonths(6))));
        Concept alsoLate = concept("Also late", "").withCare(new Care("", "", 3, Optional.of(TODAY.minusMonths(3))));
        Concept later = concept("Later", "").withCare(new Care("", "", 1, Optional.of(TODAY.minusMonths(12))));
        Concept never = concept("Zest", "").withCare(new Care("", "", 6, Optional.empty()));

        assertThat(names(content(late, alsoLate, later, never), filter(draft("due", ""))))
                .containsExactly("Zest", "Later", "Also late", "Late");
    }

    private static String[] draft(String field, String value) {
        return new String[] {field, value};
    }

    private static ConceptFilter filter(String[] part) {
        String value = part[1];
        return new ConceptFilter(
                "",
                part[0].equals("domain") ? Optional.of(Set.of(50L, 51L)) : Optional.empty(),
                part[0].equals("status") ? Optional.of(ConceptStatus.valueOf(value)) : Optional.empty(),
                part[0].equals("language") ? Optional.of(Locale.forLanguageTag(value)) : Optional.empty(),
                part[0].equals("area") ? Optional.of(Set.of(value)) : Optional.empty(),
                part[0].equals("owner") ? value : "",
                part[0].equals("due") ? Optional.of(TODAY) : Optional.empty(),
                part[0].equals("proposed"));
    }

    private static List<String> names(GlossaryContent content, ConceptFilter filter) {
        return content.find(filter, Locale.ENGLISH, new InflectedWords()).best().stream()
                .map(Concept::name)
                .toList();
    }

    private static GlossaryContent content(Concept... concepts) {
        return GlossaryContent.of(List.of(concepts), List.of());
    }

    private Concept concept(String name, String definition, String... forms) {
        Term term = new Term(
                name,
                Locale.ENGLISH,
                TermStatus.PREFERRED,
                TermType.FULL_FORM,
                Optional.empty(),
                CaseRule.ANY,
                List.of(forms),
                "",
                0);
        return new Concept(
                ++last,
                1,
                ConceptStatus.APPROVED,
                Classification.NONE,
                Care.NONE,
                List.of(),
                List.of(new Explanation(Locale.ENGLISH, definition, "")),
                List.of(term),
                1);
    }
}
