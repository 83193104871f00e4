package org.productops.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.glossary.GlossaryFixture.draft;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.FieldErrors;

class ConceptRulesTest {

    private static final long GLOSSARY = 7;

    @Test
    void tidiesWhatPeopleType() {
        Concept concept = apply(new ConceptDraft(
                " approved ",
                " 3 ",
                " PAY ",
                " anna ",
                " 12 ",
                " 2026-03-01 ",
                List.of(" Handbook\n", ""),
                List.of(
                        new ExplanationDraft("", " one\r\n\r\ntwo ", ""),
                        new ExplanationDraft("de_AT", "eins", " **lang** "),
                        new ExplanationDraft("fr", " ", "")),
                List.of(
                        TermDraft.of(" Check  out\n", "", ""),
                        TermDraft.of(" ", "", ""),
                        new TermDraft("CO", "EN", "", "acronym", "Noun", "", List.of("COs", ""), " short ", "")),
                List.of("4", " 5 "),
                List.of("", "6")));

        assertThat(concept)
                .isEqualTo(new Concept(
                        0,
                        GLOSSARY,
                        ConceptStatus.APPROVED,
                        new Concept.Classification(3, "PAY", Set.of(4L, 5L), Set.of(6L)),
                        new Concept.Care("key-anna", "", 12, Optional.of(LocalDate.of(2026, 3, 1))),
                        List.of("Handbook"),
                        List.of(
                                new Explanation(Locale.ENGLISH, "one\n\ntwo", ""),
                                new Explanation(Locale.forLanguageTag("de-AT"), "eins", "**lang**")),
                        List.of(
                                Term.of("Check out", Locale.ENGLISH, TermStatus.PREFERRED),
                                new Term(
                                        "CO",
                                        Locale.ENGLISH,
                                        TermStatus.ADMITTED,
                                        TermType.ACRONYM,
                                        Optional.of(PartOfSpeech.NOUN),
                                        CaseRule.EXACT,
                                        List.of("COs"),
                                        "short",
                                        0)),
                        1));
    }

    @Test
    void makesTheNextVersionOfAConceptThatIsThereAndKeepsWhoProposedIt() {
        Concept before = apply(draft("Checkout", "old"))
                .withId(3)
                .withCare(new Concept.Care("", "key-ben", 0, Optional.empty()))
                .withVersion(5);
        FieldErrors.Collector errors = FieldErrors.collect();

        Concept after = new ConceptRules(Locale.ENGLISH, errors)
                .apply(draft("Pay", "new"), GLOSSARY, Optional.of(before), Map.of())
                .orElseThrow();

        assertThat(after.id()).isEqualTo(3);
        assertThat(after.version()).isEqualTo(6);
        assertThat(after.care().proposerKey()).isEqualTo("key-ben");
        assertThat(after.name()).isEqualTo("Pay");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        ConceptDraft wrong = new ConceptDraft(
                "agreed",
                "the first",
                "a".repeat(101),
                "nobody",
                "121",
                "yesterday",
                List.of("s".repeat(256)),
                List.of(new ExplanationDraft("klingon language", "d".repeat(501), "t".repeat(20_001))),
                List.of(
                        new TermDraft(
                                "n".repeat(201),
                                "x",
                                "liked",
                                "long",
                                "thing",
                                "upper",
                                List.of("..."),
                                "n".repeat(1001),
                                "x"),
                        TermDraft.of("---", "", "")),
                List.of("b"),
                List.of("r"));

        assertThat(wrongFields(wrong))
                .containsExactlyInAnyOrder(
                        "status",
                        "domain",
                        "area",
                        "owner",
                        "reviewMonths",
                        "reviewed",
                        "sources",
                        "explanations.0.language",
                        "explanations.0.definition",
                        "explanations.0.text",
                        "terms.0.text",
                        "terms.0.language",
                        "terms.0.status",
                        "terms.0.type",
                        "terms.0.partOfSpeech",
                        "terms.0.caseRule",
                        "terms.0.forms",
                        "terms.0.note",
                        "terms.0.replacedBy",
                        "terms.1.text",
                        "broader",
                        "related");
    }

    @Test
    void asksForATermAndForOneThatIsPreferred() {
        assertThat(wrongFields(draft("", "d"))).containsExactly("terms.0.text");
        assertThat(wrongFields(draft("\u200b", "d"))).containsExactly("terms.0.text");
        assertThat(wrongFields(terms(TermDraft.of("Log in", "", "deprecated")))).containsExactly("terms.0.status");
        assertThat(wrongFields(terms(TermDraft.of("a b", "", "preferred"), TermDraft.of("c d", "", "preferred"))))
                .containsExactly("terms.1.status");
        assertThat(apply(draft("Checkout", "")).explanations()).isEmpty();
    }

    @Test
    void losesNothingThatIsSaidOfATermWithoutAText() {
        assertThat(wrongFields(terms(
                        TermDraft.of("Checkout", "", ""),
                        new TermDraft("", "", "", "", "", "", List.of("checkouts"), "", ""),
                        new TermDraft("", "", "", "", "", "", List.of(), "no longer", ""))))
                .containsExactlyInAnyOrder("terms.1.text", "terms.2.text");
        assertThat(apply(terms(TermDraft.of("Checkout", "", ""), TermDraft.of(" ", "de", "admitted")))
                        .terms())
                .hasSize(1);
    }

    @Test
    void putsThePreferredTermOfEachLanguageFirst() {
        Concept concept = apply(terms(
                TermDraft.of("log in", "en", "deprecated"),
                TermDraft.of("anmelden", "de", ""),
                TermDraft.of("sign in", "en", "preferred"),
                TermDraft.of("logon", "en", "superseded"),
                TermDraft.of("einloggen", "de", "")));

        assertThat(concept.name()).isEqualTo("sign in");
        assertThat(concept.name(Locale.UK)).isEqualTo("sign in");
        assertThat(concept.name(Locale.FRENCH)).isEqualTo("sign in");
        assertThat(concept.synonyms(Locale.GERMANY)).extracting(Term::text).containsExactly("einloggen");
        assertThat(concept.synonyms(Locale.ENGLISH)).isEmpty();
        assertThat(concept.terms().stream().filter(term -> term.language().equals(Locale.ENGLISH)))
                .extracting(Term::text)
                .containsExactly("sign in", "log in", "logon");
    }

    @Test
    void refusesWhatNoTextCanBeSearchedFor() {
        assertThat(wrongFields(terms(TermDraft.of("a", "", "")))).containsExactly("terms.0.caseRule");
        assertThat(wrongFields(terms(TermDraft.of("...!", "", "")))).containsExactly("terms.0.text");
        assertThat(wrongFields(terms(TermDraft.of("w ".repeat(50), "", "")))).containsExactly("terms.0.text");
        apply(terms(new TermDraft("R", "", "", "", "", "exact", List.of(), "", "")));
        apply(terms(TermDraft.of("\u5e97", "ja", "")));
        apply(terms(TermDraft.of("C++", "", "")));
        apply(terms(TermDraft.of("w ".repeat(TermRules.MOST_WORDS), "", "")));
    }

    @Test
    void refusesMoreTermsThanAnybodyReads() {
        TermDraft[] many = IntStream.range(0, 20_000)
                .mapToObj(i -> TermDraft.of("synonym " + i, "", ""))
                .toArray(TermDraft[]::new);

        assertThat(wrongFields(terms(many))).containsExactly("terms");
        apply(terms(Stream.of(many).limit(ConceptRules.MOST_TERMS).toArray(TermDraft[]::new)));
        assertThat(wrongFields(
                        terms(new TermDraft("n", "", "", "", "", "exact", Collections.nCopies(31, "form"), "", ""))))
                .containsExactly("terms.0.forms");
    }

    @Test
    void refusesAWordTwiceInOneLanguageOfAConcept() {
        assertThat(wrongFields(draft("Checkout", "d", "CHECKOUT"))).containsExactly("terms.1.text");
        apply(terms(TermDraft.of("Computer", "en", ""), TermDraft.of("Computer", "de", "")));
        apply(terms(
                new TermDraft("IT", "", "", "", "", "exact", List.of(), "", ""),
                new TermDraft("It", "", "", "", "", "exact", List.of(), "", "")));
        assertThat(wrongFields(new ConceptDraft(
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(new ExplanationDraft("en", "d", ""), new ExplanationDraft("", "e", "")),
                        List.of(TermDraft.of("Checkout", "", "")),
                        List.of(),
                        List.of())))
                .containsExactly("explanations.1.language");
    }

    @Test
    void whatMayBeWrittenIsReplacedByNothing() {
        assertThat(wrongFields(terms(new TermDraft("Checkout", "", "", "", "", "", List.of(), "", "3"))))
                .containsExactly("terms.0.replacedBy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\ud800b", "a\uffffb"})
    void refusesCharactersThatDatabasesOrPagesCannotHold(String text) {
        assertThat(wrongFields(draft(text, "d"))).containsExactly("terms.0.text");
        assertThat(wrongFields(draft("n1", text))).containsExactly("explanations.0.definition");
        assertThat(wrongFields(draft("n1", "d", text))).containsExactly("terms.1.text");
    }

    @Test
    void takesMarkupAsText() {
        Concept concept = apply(draft("<script>alert(1)</script>", "<b>&amp;", "'\"x"));

        assertThat(concept.name()).isEqualTo("<script>alert(1)</script>");
        assertThat(concept.definition(Locale.ENGLISH)).isEqualTo("<b>&amp;");
    }

    private static ConceptDraft terms(TermDraft... terms) {
        return ConceptDraft.of(List.of(terms), List.of());
    }

    private static Concept apply(ConceptDraft draft) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Optional<Concept> concept = new ConceptRules(Locale.ENGLISH, errors)
                .apply(draft, GLOSSARY, Optional.empty(), Map.of("anna", "key-anna"));
        assertThat(errors.build().fields()).isEmpty();
        return concept.orElseThrow();
    }

    private static Set<String> wrongFields(ConceptDraft draft) {
        FieldErrors.Collector errors = FieldErrors.collect();
        assertThat(new ConceptRules(Locale.ENGLISH, errors).apply(draft, GLOSSARY, Optional.empty(), Map.of()))
                .isEmpty();
        return errors.build().fields().keySet().stream().collect(Collectors.toSet());
    }
}
