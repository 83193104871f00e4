package org.productops.style.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.productops.glossary.CaseRule;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.Term;
import org.productops.glossary.TermStatus;
import org.productops.glossary.TermType;
import org.productops.glossary.match.Exclusions;
import org.productops.style.rule.Finding;
import org.productops.style.rule.RuleLevel;
import org.productops.style.text.StyledText;
import org.productops.style.text.TextFixture;
import org.productops.testing.fakes.EnglishTexts;

class TermCheckerTest {

    private static Term term(String text, TermStatus status) {
        return Term.of(text, Locale.ENGLISH, status);
    }

    private static Concept concept(long id, ConceptStatus status, Term... terms) {
        return new Concept(
                id, 1, status, Concept.Classification.NONE, Concept.Care.NONE, List.of(), List.of(), List.of(terms), 1);
    }

    private static TermChecker checker(List<GlossaryContent> contents) {
        return TermChecker.of(contents, TermChecker::matcher);
    }

    private static TermChecker checker(Term... terms) {
        return checker(List.of(GlossaryContent.of(List.of(concept(1, ConceptStatus.APPROVED, terms)), List.of())));
    }

    private static List<Finding> check(TermChecker checker, StyledText text) {
        return checker.check(text, new EnglishTexts(), Exclusions.NONE);
    }

    private static List<String> suggestions(TermChecker checker, String text) {
        List<String> all = new ArrayList<>();
        check(checker, TextFixture.prose(text)).forEach(finding -> all.addAll(finding.suggestions()));
        return all;
    }

    private static final TermChecker BASKET = checker(
            term("Basket", TermStatus.PREFERRED),
            term("Shopping bag", TermStatus.ADMITTED),
            term("Cart", TermStatus.DEPRECATED),
            term("Trolley", TermStatus.SUPERSEDED));

    @Test
    void findsWhatIsNotToBeWrittenAnyMore() {
        assertThat(check(BASKET, TextFixture.prose("Put it into the basket.", "The cart and the trolley.")))
                .extracting(
                        Finding::rule,
                        Finding::level,
                        Finding::message,
                        f -> f.block().get(),
                        Finding::start)
                .containsExactly(
                        tuple("Glossary.Deprecated", RuleLevel.ERROR, "Write “Basket” instead of “cart”.", 1, 4),
                        tuple("Glossary.Superseded", RuleLevel.WARNING, "Write “Basket” instead of “trolley”.", 1, 17));
    }

    @Test
    void offersTheOtherWordAsThisOneIsWritten() {
        assertThat(suggestions(BASKET, "The cart")).containsExactly("basket");
        assertThat(suggestions(BASKET, "Cart first")).containsExactly("Basket");
        assertThat(suggestions(BASKET, "Carts first")).containsExactly("Baskets");
        assertThat(suggestions(BASKET, "It is carted")).isEmpty();
    }

    @Test
    void offersNothingForAFormOfWhichNobodyKnowsTheOther() {
        TermChecker checker = checker(
                term("child account", TermStatus.PREFERRED),
                new Term(
                        "sub person",
                        Locale.ENGLISH,
                        TermStatus.DEPRECATED,
                        TermType.FULL_FORM,
                        Optional.empty(),
                        CaseRule.ANY,
                        List.of("sub people"),
                        "",
                        0));

        assertThat(check(checker, TextFixture.prose("All sub people")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.suggestions()).isEmpty());
    }

    @Test
    void findsNamesThatAreSpelledOtherwise() {
        TermChecker checker =
                checker(term("JavaScript", TermStatus.PREFERRED), term("ECMAScript", TermStatus.ADMITTED));

        assertThat(suggestions(checker, "Javascript, JavaScript, javascript, JAVASCRIPT"))
                .containsExactly("JavaScript", "JavaScript", "JavaScript");
    }

    @Test
    void findsWordsThatAreWrittenTogetherOrApart() {
        TermChecker checker = checker(term("sign-up form", TermStatus.PREFERRED));

        assertThat(suggestions(checker, "The sign-up form, the sign up form")).containsExactly("sign-up form");
    }

    @Test
    void leavesCapitalsOfSentencesAndTitles() {
        TermChecker checker = checker(term("basket", TermStatus.PREFERRED));

        assertThat(check(checker, TextFixture.prose("Basket. BASKET. Baskets. basket.")))
                .isEmpty();
        assertThat(check(BASKET, TextFixture.prose("basket, Basket, BASKETS"))).isEmpty();
    }

    @Test
    void takesNoShortFormForAWordOfSmallLetters() {
        TermChecker checker = checker(term("US", TermStatus.PREFERRED).withCaseRule(CaseRule.EXACT));

        assertThat(check(checker, TextFixture.prose("Tell us about the US."))).isEmpty();
    }

    @Test
    void aWordThatIsRightInOneMeaningIsRight() {
        TermChecker checker = checker(List.of(GlossaryContent.of(
                List.of(
                        concept(
                                1,
                                ConceptStatus.APPROVED,
                                term("pull request", TermStatus.PREFERRED),
                                term("PR", TermStatus.DEPRECATED)),
                        concept(2, ConceptStatus.APPROVED, term("PR", TermStatus.PREFERRED))),
                List.of())));

        assertThat(check(checker, TextFixture.prose("A PR"))).isEmpty();
    }

    @Test
    void doesNotMindDraftsAndExclusions() {
        TermChecker drafts = checker(List.of(GlossaryContent.of(
                List.of(concept(1, ConceptStatus.DRAFT, term("cart", TermStatus.DEPRECATED))), List.of())));

        assertThat(drafts.isEmpty()).isTrue();
        assertThat(BASKET.check(TextFixture.prose("The cart"), new EnglishTexts(), Exclusions.of(List.of("cart"))))
                .isEmpty();
    }

    @Test
    void looksAtLinksAndCodeOnceOrNotAtAll() {
        StyledText text = TextFixture.of(new Object[][] {
            {Set.of("text", "heading", "h1"), "The cart"}, {Set.of("link"), "cart"}, {Set.of("code"), "cart"}
        });

        assertThat(check(BASKET, text)).hasSize(1);
    }
}
