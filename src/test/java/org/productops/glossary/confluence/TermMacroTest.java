package org.productops.glossary.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.productops.testing.MacroHtml.elements;
import static org.productops.testing.MacroHtml.render;
import static org.productops.testing.MacroHtml.text;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.glossary.CaseRule;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Glossary;
import org.productops.glossary.GlossaryFixture;
import org.productops.glossary.Term;
import org.productops.glossary.TermStatus;
import org.productops.testing.fakes.FakeContext;
import org.w3c.dom.Element;

class TermMacroTest {

    private static final String SCRIPT = "<script>alert('x')</script>\"&";

    private final MacroHarness harness = new MacroHarness();
    private final GlossaryFixture fixture = harness.fixture;
    private final TermMacro macro = harness.term();

    @BeforeEach
    void aGlossary() {
        fixture.concept(GlossaryFixture.DOC, "Checkout", "Where a purchase\nends.", List.of("Till"), "CO");
        fixture.concept("Invoice", "What is to be paid.");
        fixture.concept(GlossaryFixture.SECRET, "Codename", "A secret.");
        fixture.people.actAs("ben");
    }

    @Test
    void standsInASentence() {
        assertThat(macro.getBodyType()).isEqualTo(Macro.BodyType.NONE);
        assertThat(macro.getOutputType()).isEqualTo(Macro.OutputType.INLINE);
    }

    @Test
    void parametersHaveNoCharacterThatNoTextMayHave() {
        String html = render(
                macro, Map.of("term", "Till\u202e", "text", "a\u202eb\ufffe\ud83d"), new FakeContext("DOC", "pdf"));

        assertThat(html).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview"})
    void aBrowserGetsTheWordAndWhereItIsLookedUp(String output) {
        String html = render(macro, Map.of("term", "till", "text", "the desk"), new FakeContext("DOC", output));

        Element word = element(html, "role", "term");
        assertThat(word.getTextContent()).isEqualTo("the desk");
        assertThat(word.getAttribute("tabindex")).isEqualTo("0");
        assertThat(word.getAttribute("data-productops-space")).isEqualTo("DOC");
        assertThat(word.getAttribute("data-productops-word")).isEqualTo("till");
        assertThat(word.hasAttribute("data-productops-language")).isFalse();
        assertThat(elements(html)).as("fits into a paragraph").containsExactly("span");
        harness.expectResources("term-macro-resources");
    }

    @Test
    void anAuthorChoosesTheLanguage() {
        String html = render(macro, Map.of("term", "till", "language", "de"), new FakeContext("DOC", "display"));

        assertThat(element(html, "role", "term").getAttribute("data-productops-language"))
                .isEqualTo("de");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"display", "preview", "pdf", "word", "html_export", "email", "feed", "diff", "something-new"})
    @NullSource
    void whateverReadsThePageReadsTheWordAndNotItsDefinition(String output) {
        String html = render(macro, Map.of("term", "Checkout"), new FakeContext("DOC", output));

        assertThat(text(html)).isEqualTo("Checkout");
        assertThat(html).doesNotContain("purchase");
    }

    @Test
    void aDraftIsUnknownAndWhatIsRetiredIsStillExplained() {
        fixture.store.update(
                List.of(
                        fixture.concept("Draft", "d").withStatus(ConceptStatus.DRAFT),
                        fixture.concept("Gone", "d").withStatus(ConceptStatus.RETIRED)),
                1);

        assertThat(render(macro, Map.of("term", "Draft"), new FakeContext("DOC", "display")))
                .isEqualTo("Draft");
        assertThat(render(macro, Map.of("term", "Gone"), new FakeContext("DOC", "display")))
                .contains("role=\"term\"");
    }

    @Test
    void aWordOfAGlobalGlossaryIsKnownInEverySpace() {
        Glossary company = fixture.glossaries.put(
                new Glossary(0, 0, "@company", "Company words", "", Locale.ENGLISH, List.of(), false, 1));
        fixture.store.insert(
                List.of(new Concept(
                        0,
                        company.id(),
                        ConceptStatus.APPROVED,
                        Concept.Classification.NONE,
                        Concept.Care.NONE,
                        List.of(),
                        List.of(),
                        List.of(Term.of("OKR", Locale.ENGLISH, TermStatus.PREFERRED)),
                        1)),
                1);

        for (Map<String, String> parameters :
                List.of(Map.of("term", "okr"), Map.of("term", "okr", "space", "@company"))) {
            assertThat(render(macro, parameters, new FakeContext("DOC", "display")))
                    .contains("role=\"term\"");
        }
    }

    @Test
    void takesATermOfAnotherSpaceThatTheReaderMaySee() {
        fixture.people.actAs("anna");

        assertThat(render(macro, Map.of("term", "Codename", "space", "SECRET"), new FakeContext("DOC", "display")))
                .contains("data-productops-space=\"SECRET\"");
    }

    @Test
    void anonymousReadersComeAsFarAsTheSpaceLetsThem() {
        fixture.people.actAsNobody();
        assertThat(render(macro, Map.of("term", "Till"), new FakeContext("DOC", "display")))
                .isEqualTo("Till");

        fixture.open = true;
        assertThat(render(macro, Map.of("term", "Till"), new FakeContext("DOC", "display")))
                .contains("role=\"term\"");
    }

    @Test
    void worksWithoutASpaceAndWithoutAContext() {
        assertThat(render(macro, Map.of("term", "Till"), new FakeContext(null, "display")))
                .isEqualTo("Till");
        assertThat(render(macro, Map.of("term", "Till"), null)).isEqualTo("Till");
        assertThat(render(macro, Map.of("term", "Till", "space", "DOC"), null)).isEqualTo("Till");
        assertThat(render(macro, null, null)).isEmpty();
    }

    @Test
    void readersSeeAnUnknownTermAsText() {
        for (String output : List.of("display", "pdf", "diff", "email")) {
            assertThat(render(macro, Map.of("term", "Nothing"), new FakeContext("DOC", output)))
                    .isEqualTo("Nothing");
        }
    }

    @Test
    void administratorsOfTheSpaceSeeAHintWithTheWayToAddIt() {
        fixture.people.actAs("anna");

        String html = render(macro, Map.of("term", "New & old"), new FakeContext("DOC", "display"));

        assertThat(text(html)).as("for whatever reads the page").isEqualTo("New & old");
        Element word = elements(html, "span").get(0);
        assertThat(word.getAttribute("data-productops-hint")).isEqualTo("Unknown term");
        assertThat(word.getAttribute("data-productops-way"))
                .isEqualTo("/confluence/plugins/servlet/productops/glossary/new?key=DOC&name=New+%26+old");
        assertThat(word.getAttribute("data-productops-way-text")).isEqualTo("Create it");
        assertThat(word.getAttribute("data-productops-way-label")).contains("New & old");
        assertThat(hint(Map.of("term", "New", "text", "old"), "display")).isEqualTo("Unknown term: New");
        assertThat(render(macro, Map.of("term", "New"), new FakeContext("DOC", "pdf")))
                .isEqualTo("New");
    }

    @Test
    void whoeverWritesThePageSeesTheHintInThePreview() {
        String html = render(macro, Map.of("term", "Nothing"), new FakeContext("DOC", "preview"));

        assertThat(html)
                .contains("Unknown term")
                .as("no way to a form that they may not use")
                .doesNotContain("way");
        assertThat(hint(Map.of("term", "Till", "space", "NOWHERE"), "preview"))
                .isEqualTo("Unknown space or glossary: NOWHERE");
        assertThat(hint(Map.of("term", "Till", "language", "klingon"), "preview"))
                .isEqualTo("No language: klingon");
        assertThat(hint(Map.of("term", "Till", "language", "de"), "preview")).isEmpty();
    }

    private String hint(Map<String, String> parameters, String output) {
        return elements(render(macro, parameters, new FakeContext("DOC", output)), "span")
                .get(0)
                .getAttribute("data-productops-hint");
    }

    @Test
    void whatNobodyHasApprovedYetIsNotCreatedAgain() {
        Concept draft = fixture.concept("Draft", "d").withStatus(ConceptStatus.DRAFT);
        Concept proposal = fixture.concept("Gift card", "d")
                .withStatus(ConceptStatus.DRAFT)
                .withCare(new Concept.Care("", "ben", 0, Optional.empty()));
        fixture.store.update(List.of(draft, proposal), 1);

        assertThat(render(macro, Map.of("term", "gift card"), new FakeContext("DOC", "display")))
                .isEqualTo("gift card");
        fixture.people.actAs("anna");
        assertThat(hint(Map.of("term", "draft"), "display")).isEqualTo("Draft");
        String html = render(macro, Map.of("term", "gift card"), new FakeContext("DOC", "display"));
        assertThat(html)
                .contains("Proposal, not decided yet", "/glossary/concept?key=DOC&amp;id=" + proposal.id())
                .doesNotContain("/new?");
        assertThat(text(html)).isEqualTo("gift card");
    }

    @Test
    void wordsAreFoundAsInTexts() {
        fixture.concept(
                GlossaryFixture.DOC,
                List.of(Term.of("US", Locale.ENGLISH, TermStatus.PREFERRED).withCaseRule(CaseRule.EXACT)),
                List.of());
        fixture.concept(
                GlossaryFixture.DOC,
                List.of(Term.of("us", Locale.ENGLISH, TermStatus.PREFERRED).withCaseRule(CaseRule.EXACT)),
                List.of());

        assertThat(render(macro, Map.of("term", "invoices"), new FakeContext("DOC", "display")))
                .contains("role=\"term\"");
        assertThat(render(macro, Map.of("term", "two invoices"), new FakeContext("DOC", "display")))
                .isEqualTo("two invoices");
        assertThat(names("US")).containsExactly("US");
        assertThat(names("us")).containsExactly("us");
        assertThat(names("Us")).containsExactly("US", "us");
    }

    private List<String> names(String word) {
        return harness.words().meaning("DOC", word).uses().stream()
                .map(use -> use.concept().name())
                .toList();
    }

    @Test
    void whoeverMayEditThePageSeesTheHint() {
        ContentEntityObject page = mock(ContentEntityObject.class);
        ConfluenceUser ben = mock(ConfluenceUser.class);
        FakeContext context = new FakeContext("DOC", "display", page, new HashMap<>());
        AuthenticatedUserThreadLocal.set(ben);
        try {
            assertThat(render(macro, Map.of("term", "Nothing"), context)).isEqualTo("Nothing");

            when(harness.permissions.hasPermission(ben, Permission.EDIT, page)).thenReturn(true);
            assertThat(render(macro, Map.of("term", "Nothing"), context)).contains("Unknown term");
            assertThat(render(macro, Map.of("term", "Nothing"), new FakeContext("DOC", "pdf", page, new HashMap<>())))
                    .isEqualTo("Nothing");
        } finally {
            AuthenticatedUserThreadLocal.set(null);
        }
    }

    @Test
    void asksOncePerRenderingWhoMaySeeTheSpace() {
        FakeContext context = new FakeContext("DOC", "display");
        render(macro, Map.of("term", "Till"), context);
        render(macro, Map.of("term", "Nobody knows"), context);
        int before = fixture.visibilityChecks;

        render(macro, Map.of("term", "CO"), context);
        render(macro, Map.of("term", "Nothing"), context);

        assertThat(fixture.visibilityChecks).isEqualTo(before);
    }

    @Test
    void aHiddenSpaceIsLikeNoSpace() {
        for (String output : List.of("display", "preview", "pdf", "email")) {
            String hidden =
                    render(macro, Map.of("term", "Codename", "space", "SECRET"), new FakeContext("DOC", output));
            String missing =
                    render(macro, Map.of("term", "Codename", "space", "NOWHERE"), new FakeContext("DOC", output));
            assertThat(hidden.replace("SECRET", "NOWHERE")).isEqualTo(missing).doesNotContain("A secret");
        }
        assertThat(render(macro, Map.of("term", "Codename"), new FakeContext("SECRET", "pdf")))
                .as("a page's own space is checked too: previews can name any")
                .isEqualTo("Codename");
    }

    @Test
    void aMissingTermIsAHintToWriters() {
        assertThat(hint(Map.of(), "preview")).isEqualTo("The macro needs a term");
        assertThat(render(macro, Map.of("text", "words"), new FakeContext("DOC", "display")))
                .isEqualTo("words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview", "pdf", "word", "html_export", "email", "feed", "diff"})
    void hostileParametersAndTermsStayText(String output) {
        fixture.concept(GlossaryFixture.DOC, SCRIPT, SCRIPT, List.of(SCRIPT), SCRIPT);
        Map<String, String> parameters = new HashMap<>();
        for (String user : List.of("ben", "anna")) {
            fixture.people.actAs(user);
            for (String name : List.of("term", "text", "space")) {
                parameters.put(name, SCRIPT);
                parameters.put(": = | RAW | = :", SCRIPT);
                String html = render(macro, parameters, new FakeContext("DOC", output));
                assertThat(elements(html)).doesNotContain("script");
                parameters.remove("space");
            }
            assertThat(elements(render(macro, Map.of("term", SCRIPT + "unknown"), new FakeContext(SCRIPT, output))))
                    .doesNotContain("script");
        }
    }

    @Test
    void anOverlongParameterIsShortened() {
        String html = render(macro, Map.of("term", "\ud83d\ude00".repeat(50_000)), new FakeContext("DOC", "preview"));

        assertThat(html).hasSizeLessThan(2000);
    }

    private static Element element(String html, String attribute, String value) {
        return elements(html, "*").stream()
                .filter(each -> each.getAttribute(attribute).equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + attribute + "=" + value + " in " + html));
    }
}
