package org.productops.glossary.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.productops.testing.MacroHtml.elements;
import static org.productops.testing.MacroHtml.render;
import static org.productops.testing.MacroHtml.text;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.area.copy.AreaCopy;
import org.productops.area.copy.CopiedArea;
import org.productops.common.paging.Paging;
import org.productops.glossary.Concept;
import org.productops.glossary.Concept.Classification;
import org.productops.glossary.ConceptFilterDraft;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Domain;
import org.productops.glossary.Explanation;
import org.productops.glossary.Glossary;
import org.productops.glossary.GlossaryChoice;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.GlossarySpace;
import org.productops.glossary.HighlightMode;
import org.productops.glossary.Term;
import org.productops.glossary.TermStatus;
import org.productops.glossary.entry.Entries;
import org.productops.glossary.entry.Entry;
import org.productops.glossary.entry.EntryQuery;
import org.productops.testing.fakes.FakeContext;
import org.w3c.dom.Element;

class GlossaryMacroTest {

    private static final String SCRIPT = "<script>alert('x')</script>\"&";
    private static final String PAGE = "/confluence/plugins/servlet/productops/glossary?key=DOC";

    private final MacroHarness harness = new MacroHarness();
    private final GlossaryFixture fixture = harness.fixture;
    private final GlossaryMacro macro = harness.glossary();

    @BeforeEach
    void aGlossary() {
        fixture.concept(GlossaryFixture.DOC, "Checkout", "One\ntwo", List.of("Till", "Desk"), "CO");
        fixture.concept("Invoice", "Three");
        fixture.concept("3-D Secure", "Four");
        fixture.people.actAs("ben");
    }

    @Test
    void standsByItself() {
        assertThat(macro.getBodyType()).isEqualTo(Macro.BodyType.NONE);
        assertThat(macro.getOutputType()).isEqualTo(Macro.OutputType.BLOCK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview"})
    void aBrowserGetsAShortGlossaryAndLettersToChooseFrom(String output) {
        String html = render(macro, Map.of("title", "Our words"), new FakeContext("DOC", output));

        assertThat(elements(html, "a").stream().filter(link -> link.hasAttribute("data-letter")))
                .extracting(
                        Element::getTextContent,
                        link -> link.getAttribute("href"),
                        link -> link.getAttribute("data-letter"))
                .containsExactly(
                        tuple("All", PAGE, ""),
                        tuple("C", PAGE + "&letter=C", "C"),
                        tuple("I", PAGE + "&letter=I", "I"),
                        tuple("#", PAGE + "&letter=%23", "#"));
        assertThat(elements(html, "a").stream().filter(link -> link.hasAttribute("aria-current")))
                .extracting(Element::getTextContent)
                .containsExactly("All");
        Element glossary = glossary(html);
        assertThat(glossary.getAttribute("data-resource"))
                .isEqualTo("/confluence/rest/productops/1.0/glossaries/DOC/entries");
        assertThat(glossary.getAttribute("data-letter")).isEmpty();
        assertThat(glossary.getAttribute("data-choice")).isEqualTo("true");
        assertThat(terms(html)).containsExactly("Checkout (CO)", "Invoice", "3-D Secure");
        assertThat(elements(html, "dt")
                        .get(0)
                        .getFirstChild()
                        .getAttributes()
                        .getNamedItem("href")
                        .getNodeValue())
                .isEqualTo("/confluence/plugins/servlet/productops/glossary/concept?key=DOC&id=1");
        assertThat(elements(html, "dd").get(0).getTextContent()).isEqualTo("Onetwo Also: Till, Desk");
        assertThat(text(html)).contains("Our words");
        harness.expectResources("glossary-macro-resources");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "html_export", "email", "feed", "diff"})
    void printGetsThePlainList(String output) {
        String html = render(macro, Map.of("title", "Our words"), new FakeContext("DOC", output));

        assertThat(elements(html))
                .containsOnly("div", "p", "strong", "dl", "dt", "dd", "br", "span")
                .contains("dl");
        assertThat(text(html))
                .containsSubsequence("Our words", "C", "Checkout (CO)", "One", "I", "Invoice", "#", "3-D Secure");
        harness.expectResources();
    }

    @Test
    void aBrowserGetsTheFirstPartOfTheFirstLetterAndPrintGetsAll() {
        IntStream.range(0, 120).forEach(i -> fixture.concept("C term %03d".formatted(i), "d"));
        IntStream.range(0, 80).forEach(i -> fixture.concept("Z term %03d".formatted(i), "d"));

        String screen = render(macro, Map.of(), new FakeContext("DOC", "display"));
        String print = render(macro, Map.of(), new FakeContext("DOC", "pdf"));

        assertThat(terms(screen)).hasSize(50).startsWith("C term 000").endsWith("C term 049");
        Element more = elements(screen, "a").get(elements(screen, "a").size() - 1);
        assertThat(more.getTextContent()).isEqualTo("Show 71 more");
        assertThat(more.getAttribute("href")).isEqualTo(PAGE + "&letter=C");
        assertThat(terms(print)).hasSize(203).contains("C term 119", "Checkout (CO)", "Z term 079", "3-D Secure");
        assertThat(terms(render(macro, Map.of(), new FakeContext("DOC", "word"))))
                .isEqualTo(terms(print));
        assertThat(glossary(screen).getAttribute("data-letter")).isEqualTo("C");
        assertThat(elements(screen, "a").stream().filter(link -> link.hasAttribute("aria-current")))
                .extracting(Element::getTextContent)
                .containsExactly("C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "feed", "diff"})
    void aMessageGetsTheFirstTermsAndSaysHowManyMoreThereAre(String output) {
        IntStream.range(0, 60).forEach(i -> fixture.concept("Z term %03d".formatted(i), "d"));

        String html = render(macro, Map.of(), new FakeContext("DOC", output));

        assertThat(terms(html)).hasSize(50).startsWith("Checkout (CO)", "Invoice", "Z term 000");
        assertThat(text(html)).contains("13 more terms are in the glossary.").doesNotContain("#");
    }

    @Test
    void showsTheLetterThatTheAuthorChoseAndLetsReadersChooseNoOther() {
        String html = render(macro, Map.of("letter", "i"), new FakeContext("DOC", "display"));

        assertThat(terms(html)).containsExactly("Invoice");
        assertThat(elements(html)).doesNotContain("nav");
        assertThat(glossary(html).getAttribute("data-letter")).isEqualTo("I");
        assertThat(glossary(html).getAttribute("data-choice")).isEqualTo("false");
        assertThat(terms(render(macro, Map.of("letter", "c"), new FakeContext("DOC", "pdf"))))
                .containsExactly("Checkout (CO)");
        assertThat(text(render(macro, Map.of("letter", "x"), new FakeContext("DOC", "display"))))
                .contains("no terms with this letter");
    }

    @Test
    void asksForTheTermsOfASpaceWhateverItsKeyIs() {
        GlossarySpace personal = new GlossarySpace(9, "~anna b+c/d?e", "Anna", "/display/~anna");
        fixture.spaces.add(personal);
        fixture.concept(personal, "Word", "d");
        fixture.people.actAs("anna");

        String html = render(macro, Map.of("space", "~anna b+c/d?e"), new FakeContext("DOC", "display"));

        assertThat(glossary(html).getAttribute("data-resource"))
                .isEqualTo("/confluence/rest/productops/1.0/glossaries/%7Eanna%20b%2Bc%2Fd%3Fe/entries");
    }

    @Test
    void anEmptyGlossarySaysSoAndWhereToBeginToThoseWhoMay() {
        Map<String, String> secret = Map.of("space", "SECRET");
        fixture.people.actAs("anna");

        String html = render(macro, secret, new FakeContext("DOC", "display"));

        assertThat(text(html)).contains("The glossary of Secret plans has no terms yet.");
        assertThat(elements(html, "a").get(0).getAttribute("href"))
                .isEqualTo("/confluence/plugins/servlet/productops/glossary?key=SECRET");
        assertThat(render(macro, secret, new FakeContext("DOC", "pdf"))).isEmpty();

        GlossarySpace empty = new GlossarySpace(7000, "DOC", "Empty", "/display/DOC");
        fixture.spaces.add(empty);
        fixture.people.actAs("ben");
        assertThat(elements(render(macro, Map.of(), new FakeContext("DOC", "display"))))
                .containsExactly("p");
    }

    @Test
    void showsThePartThatTheAuthorNames() {
        Glossary doc = fixture.glossary(GlossaryFixture.DOC);
        Domain shop = fixture.store.put(new Domain(0, doc.id(), 0, "Shop", "", 1));
        Domain payment = fixture.store.put(new Domain(0, doc.id(), shop.id(), "Payment", "", 1));
        fixture.store.update(
                List.of(
                        fixture.concept("Acquirer", "d")
                                .withClassification(new Classification(payment.id(), "PAY", Set.of(), Set.of())),
                        fixture.concept("Draft", "d").withStatus(ConceptStatus.DRAFT)),
                1);
        fixture.concept(
                GlossaryFixture.DOC,
                List.of(
                        Term.of("Basket", Locale.ENGLISH, TermStatus.PREFERRED),
                        Term.of("Warenkorb", Locale.GERMAN, TermStatus.PREFERRED)),
                List.of(new Explanation(Locale.GERMAN, "Was ausgesucht ist.", "")));

        assertThat(shown(Map.of("domain", "shop"))).containsExactly("Acquirer");
        assertThat(shown(Map.of("domain", "Shop / Payment"))).containsExactly("Acquirer");
        assertThat(shown(Map.of("area", "PAY"))).containsExactly("Acquirer");
        assertThat(shown(Map.of("language", "de"))).containsExactly("Warenkorb");
        assertThat(shown(Map.of())).contains("Basket").doesNotContain("Draft", "Warenkorb");
        String none = render(macro, Map.of("domain", "Nowhere"), new FakeContext("DOC", "display"));
        assertThat(text(none)).contains("Nothing in the glossary of Product <documentation> fits");
        assertThat(glossary(render(macro, Map.of("language", "de", "scope", "all"), new FakeContext("DOC", "display")))
                        .getAttribute("data-resource"))
                .endsWith("/glossaries/DOC/entries?scope=all&language=de");
    }

    @Test
    void showsAllGlossariesThatHoldInTheSpaceAndThatTheReaderMaySee() {
        Glossary secret = fixture.glossary(GlossaryFixture.SECRET);
        fixture.concept(GlossaryFixture.SECRET, "Codename", "A secret.");
        fixture.glossaries.put(new GlossaryChoice(
                GlossaryFixture.DOC.id(),
                false,
                List.of(secret.id(), fixture.glossary(GlossaryFixture.DOC).id()),
                HighlightMode.FIRST,
                List.of(),
                1));

        assertThat(shown(Map.of("scope", "all"))).contains("Checkout (CO)").doesNotContain("Codename");
        fixture.people.actAs("anna");
        assertThat(shown(Map.of("scope", "all"))).contains("Checkout (CO)", "Codename");
        assertThat(shown(Map.of())).contains("Checkout (CO)").doesNotContain("Codename");
    }

    @Test
    void theSearchLooksInAllGlossariesThatHold() {
        GlossarySearchMacro search = harness.search();

        Element field = elements(
                        render(search, Map.of("title", "Words"), new FakeContext("DOC", "display")),
                        "productops-glossary-search")
                .get(0);
        assertThat(field.getAttribute("data-resource"))
                .isEqualTo("/confluence/rest/productops/1.0/glossaries/DOC/entries?scope=all");
        assertThat(field.getTextContent()).contains("Words");
        assertThat(render(search, Map.of(), new FakeContext("DOC", "pdf"))).isEmpty();
        assertThat(text(render(search, Map.of("space", "SECRET"), new FakeContext("DOC", "display"))))
                .contains("There is no glossary to show");
        assertThat(search.getOutputType()).isEqualTo(Macro.OutputType.BLOCK);
        assertThat(search.getBodyType()).isEqualTo(Macro.BodyType.NONE);
        harness.expectResources("glossary-search-macro-resources", "glossary-search-macro-resources");
    }

    @Test
    void theSearchFindsAWordInAnotherForm() {
        fixture.concept("Shopping basket", "What is chosen.");

        Entries found = harness.entries().entries(new EntryQuery("DOC", EntryQuery.ALL, "", "", ""), "baskets");

        assertThat(found.size()).isEqualTo(1);
    }

    @Test
    void anAreaIsNamedAsPeopleNameItAndStandsForThoseBelow() {
        fixture.areas = AreaCopy.of(
                List.of(area("PAY", "Payments", "Payments", ""), area("CO", "Checkout", "Payments › Checkout", "PAY")));
        fixture.store.update(
                List.of(
                        fixture.concept("Acquirer", "d")
                                .withClassification(new Classification(0, "PAY", Set.of(), Set.of())),
                        fixture.concept("Basket", "d")
                                .withClassification(new Classification(0, "OLD-CO", Set.of(), Set.of()))),
                1);

        assertThat(shown(Map.of("area", "payments"))).containsExactly("Acquirer", "Basket");
        assertThat(shown(Map.of("area", "Payments › Checkout"))).containsExactly("Basket");
        assertThat(shown(Map.of("area", "CO"))).containsExactly("Basket");
        assertThat(shown(Map.of("area", "Chekout"))).isEmpty();
        assertThat(fixture.search
                        .find("DOC", new ConceptFilterDraft("", "", "", "", "PAY", "", "", ""), Locale.ENGLISH)
                        .best())
                .extracting(Concept::name)
                .containsExactly("Acquirer", "Basket");
    }

    private static CopiedArea area(String key, String name, String path, String parent) {
        return new CopiedArea(
                key,
                name,
                path,
                parent,
                "",
                "",
                false,
                List.of(),
                List.of(),
                List.of("OLD-" + key),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void thoseWhoMayMendThePageReadWhatTheMacroNamesThatThereIsNot() {
        fixture.areas = AreaCopy.of(List.of(area("PAY", "Payments", "Payments", "")));
        Map<String, String> wrong = Map.of(
                "domain", "There is no domain “x” here.",
                "area", "There is no product area “x”.",
                "language", "“x” is no language.");

        wrong.forEach((parameter, said) -> {
            for (Macro each : List.of(macro, harness.search())) {
                assertThat(text(render(each, Map.of(parameter, "x"), new FakeContext("DOC", "preview"))))
                        .contains(said);
            }
            assertThat(text(render(macro, Map.of(parameter, "x"), new FakeContext("DOC", "display"))))
                    .contains("Nothing in the glossary")
                    .doesNotContain(said);
            assertThat(render(macro, Map.of(parameter, "x"), new FakeContext("DOC", "pdf")))
                    .isEmpty();
            fixture.people.actAs("anna");
            assertThat(text(render(macro, Map.of(parameter, "x"), new FakeContext("DOC", "display"))))
                    .contains(said);
            fixture.people.actAs("ben");
        });
    }

    @Test
    void whoLooksUpAWordThatIsNotToBeWrittenReadsThat() {
        fixture.concept(
                GlossaryFixture.DOC,
                List.of(
                        Term.of("customer", Locale.ENGLISH, TermStatus.PREFERRED),
                        Term.of("punter", Locale.ENGLISH, TermStatus.DEPRECATED),
                        Term.of("consumer", Locale.ENGLISH, TermStatus.SUPERSEDED)),
                List.of(new Explanation(Locale.ENGLISH, "Whoever buys, such as a punter.", "")));

        assertThat(discouraged("PUNT")).containsExactly(new Entry.Discouraged("punter", Optional.of("customer")));
        assertThat(discouraged("customer")).isEmpty();
        assertThat(discouraged("")).isEmpty();
    }

    @Test
    void anEntrySaysWhatToWriteAndWhereItStands() {
        Glossary doc = fixture.glossary(GlossaryFixture.DOC);
        Domain shop = fixture.store.put(new Domain(0, doc.id(), 0, "Shop", "", 1));
        Domain sales = fixture.store.put(new Domain(0, doc.id(), shop.id(), "Sales", "", 1));
        fixture.store.update(
                List.of(fixture.concept(GlossaryFixture.DOC, "Pull request", "d", List.of(), "PR")
                        .withClassification(new Classification(sales.id(), "", Set.of(), Set.of()))),
                1);

        assertThat(found("pull")).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("Pull request (PR)");
            assertThat(entry.word()).isEqualTo("Pull request");
            assertThat(entry.domain()).isEqualTo("Shop / Sales");
            assertThat(entry.place().name()).isEqualTo(GlossaryFixture.DOC.name());
            assertThat(entry.address()).endsWith("key=DOC&id=" + entry.id());
        });
    }

    private List<Entry.Discouraged> discouraged(String text) {
        return found(text).stream()
                .flatMap(entry -> entry.discouraged().stream())
                .toList();
    }

    private List<Entry> found(String text) {
        return harness.entries()
                .entries(new EntryQuery("DOC", "", "", "", ""), text)
                .slice("", new Paging(0, 50))
                .values();
    }

    private List<String> shown(Map<String, String> parameters) {
        return terms(render(macro, parameters, new FakeContext("DOC", "display")));
    }

    @Test
    void aHiddenSpaceIsLikeNoSpace() {
        fixture.concept(GlossaryFixture.SECRET, "Codename", "A secret.");

        String hidden = render(macro, Map.of("space", "SECRET"), new FakeContext("DOC", "display"));
        String missing = render(macro, Map.of("space", "NOWHERE"), new FakeContext("DOC", "display"));

        assertThat(hidden.replace("SECRET", "NOWHERE")).isEqualTo(missing);
        assertThat(render(macro, Map.of("space", "SECRET"), new FakeContext("DOC", "email")))
                .isEmpty();
        assertThat(render(macro, null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview", "pdf", "word", "html_export", "email", "feed", "diff"})
    void hostileParametersAndTermsStayText(String output) {
        fixture.concept(GlossaryFixture.DOC, SCRIPT, SCRIPT, List.of(SCRIPT), SCRIPT);

        for (String name : List.of("title", "letter", "space")) {
            String html =
                    render(macro, Map.of(name, SCRIPT, ": = | RAW | = :", SCRIPT), new FakeContext("DOC", output));
            assertThat(elements(html)).doesNotContain("script");
        }
    }

    private static Element glossary(String html) {
        return elements(html, "productops-glossary").get(0);
    }

    private static List<String> terms(String html) {
        return elements(html, "dt").stream().map(Element::getTextContent).toList();
    }
}
