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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.glossary.GlossaryFixture;
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

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview"})
    void aBrowserGetsTheDefinitionOnDemand(String output) {
        String html = render(macro, Map.of("term", "till"), new FakeContext("DOC", output));

        Element word = element(html, "role", "term");
        Element definition = element(html, "role", "tooltip");
        assertThat(word.getTextContent()).isEqualTo("till");
        assertThat(word.getAttribute("tabindex")).isEqualTo("0");
        assertThat(word.getAttribute("aria-describedby")).isEqualTo(definition.getAttribute("id"));
        assertThat(definition.getTextContent()).isEqualTo("Checkout (CO) Where a purchase\nends.");
        assertThat(definition.hasAttribute("hidden")).isTrue();
        assertThat(word.getAttribute("title")).as("without a script").isEqualTo("Where a purchase ends.");
        assertThat(elements(html)).as("fits into a paragraph").containsOnly("span");
        harness.expectResources("term-macro-resources");
    }

    @Test
    void aDefinitionStandsInAPageOnceHoweverOftenAndWhateverItsTermIsCalled() {
        FakeContext context = new FakeContext("DOC", "display");

        String first = render(macro, Map.of("term", "till"), context);
        String other = render(macro, Map.of("term", "Invoice"), context);
        List<String> later = List.of(
                render(macro, Map.of("term", "till"), context),
                render(macro, Map.of("term", "CO", "text", "the desk"), context),
                render(macro, Map.of("term", "Checkout", "space", "DOC"), context));

        String id = element(first, "role", "tooltip").getAttribute("id");
        assertThat(later).allSatisfy(html -> {
            assertThat(elements(html)).containsExactly("span");
            assertThat(element(html, "role", "term").getAttribute("aria-describedby"))
                    .isEqualTo(id);
            assertThat(text(html)).doesNotContain("purchase");
        });
        assertThat(text(later.get(1))).isEqualTo("the desk");
        assertThat(element(other, "role", "tooltip").getAttribute("id")).isNotEqualTo(id);
        assertThat(text(render(macro, Map.of("term", "Invoice"), context))).isEqualTo("Invoice");
    }

    @Test
    void eachRenderingHasADefinitionOfItsOwn() {
        String one = render(macro, Map.of("term", "till"), new FakeContext("DOC", "display"));
        String other = render(macro, Map.of("term", "till"), new FakeContext("DOC", "display"));

        assertThat(element(one, "role", "tooltip").getAttribute("id"))
                .isNotEqualTo(element(other, "role", "tooltip").getAttribute("id"));
    }

    @Test
    void aDefinitionThatOnlyAnInnerRenderingWroteIsWrittenAgainOutside() {
        FakeContext page = new FakeContext("DOC", "display");
        render(macro, Map.of("term", "Invoice"), page);
        FakeContext inner = new FakeContext("DOC", "display", null, new HashMap<>(page.properties()));

        assertThat(text(render(macro, Map.of("term", "Invoice"), inner))).isEqualTo("Invoice");
        assertThat(text(render(macro, Map.of("term", "till"), inner))).contains("purchase");

        assertThat(text(render(macro, Map.of("term", "till"), page))).contains("purchase");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "html_export", "email", "feed", "PDF", "something-new"})
    @NullSource
    void printExplainsTheFirstOneOnly(String output) {
        FakeContext context = new FakeContext("DOC", output);

        assertThat(render(macro, Map.of("term", "Checkout"), context)).isEqualTo("Checkout (Where a purchase ends.)");
        assertThat(render(macro, Map.of("term", "CO", "text", "the till"), context))
                .isEqualTo("the till");
        assertThat(render(macro, Map.of("term", "CO"), new FakeContext("DOC", output)))
                .isEqualTo("CO (Where a purchase ends.)");
        harness.expectResources();
    }

    @Test
    void aComparisonShowsWhatStandsInThePage() {
        FakeContext context = new FakeContext("DOC", "diff");

        assertThat(render(macro, Map.of("term", "Checkout"), context)).isEqualTo("Checkout");
    }

    @Test
    void printShortensALongDefinition() {
        fixture.concept("Long", "word ".repeat(500));

        assertThat(render(macro, Map.of("term", "Long"), new FakeContext("DOC", "pdf")))
                .hasSizeLessThan(320)
                .endsWith("word\u2026)");
    }

    @Test
    void printShortensALongDefinitionInAnyScriptNearTheEnd() {
        fixture.concept("Chinese", "Kubernetes\u662f" + "\u5bb9\u5668\u7f16\u6392\u5e73\u53f0".repeat(50));
        fixture.concept("Thai", "\u0e20\u0e32\u0e29\u0e32\u0e44\u0e17\u0e22".repeat(60));
        fixture.concept("Emoji", "\ud83d\udc69\u200d\ud83d\udcbb".repeat(100));

        for (String term : List.of("Chinese", "Thai", "Emoji")) {
            String printed = render(macro, Map.of("term", term), new FakeContext("DOC", "pdf"));
            assertThat(printed).endsWith("\u2026)").hasSizeBetween(295, 320);
        }
        assertThat(render(macro, Map.of("term", "Emoji"), new FakeContext("DOC", "pdf")))
                .endsWith("\ud83d\udc69\u200d\ud83d\udcbb\u2026)");
        assertThat(render(macro, Map.of("term", "Thai"), new FakeContext("DOC", "pdf")))
                .matches("Thai \\(.*(\u0e20\u0e32\u0e29\u0e32|\u0e44\u0e17\u0e22)\u2026\\)");
    }

    @Test
    void parametersHaveNoCharacterThatNoTextMayHave() {
        String html = render(
                macro, Map.of("term", "Till\u202e", "text", "a\u202eb\ufffe\ud83d"), new FakeContext("DOC", "pdf"));

        assertThat(html).isEqualTo("ab (Where a purchase ends.)");
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

        assertThat(text(html)).contains("New & old").contains("Unknown term: New & old");
        Element link = elements(html, "a").get(0);
        assertThat(link.getAttribute("href"))
                .isEqualTo("/confluence/plugins/servlet/productops/glossary/new?key=DOC&name=New+%26+old");
        assertThat(render(macro, Map.of("term", "New"), new FakeContext("DOC", "pdf")))
                .isEqualTo("New");
    }

    @Test
    void whoeverWritesThePageSeesTheHintInThePreview() {
        String html = render(macro, Map.of("term", "Nothing"), new FakeContext("DOC", "preview"));

        assertThat(text(html)).contains("Unknown term: Nothing");
        assertThat(elements(html)).as("no link to a form that they may not use").doesNotContain("a");
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
            assertThat(text(render(macro, Map.of("term", "Nothing"), context))).contains("Unknown term: Nothing");
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
            assertThat(hidden).isEqualTo(missing).doesNotContain("A secret");
        }
        assertThat(render(macro, Map.of("term", "Codename"), new FakeContext("SECRET", "pdf")))
                .as("a page's own space is checked too: previews can name any")
                .isEqualTo("Codename");
    }

    @Test
    void takesATermOfAnotherSpaceThatTheReaderMaySee() {
        fixture.people.actAs("anna");

        assertThat(render(macro, Map.of("term", "Codename", "space", "SECRET"), new FakeContext("DOC", "pdf")))
                .isEqualTo("Codename (A secret.)");
    }

    @Test
    void anonymousReadersComeAsFarAsTheSpaceLetsThem() {
        fixture.people.actAsNobody();
        assertThat(render(macro, Map.of("term", "Till"), new FakeContext("DOC", "pdf")))
                .isEqualTo("Till");

        fixture.open = true;
        assertThat(render(macro, Map.of("term", "Till"), new FakeContext("DOC", "pdf")))
                .isEqualTo("Till (Where a purchase ends.)");
    }

    @Test
    void worksWithoutASpaceAndWithoutAContext() {
        assertThat(render(macro, Map.of("term", "Till"), new FakeContext(null, "display")))
                .isEqualTo("Till");
        assertThat(render(macro, Map.of("term", "Till"), null)).isEqualTo("Till");
        assertThat(render(macro, Map.of("term", "Till", "space", "DOC"), null))
                .isEqualTo("Till (Where a purchase ends.)");
        assertThat(render(macro, null, null)).isEmpty();
    }

    @Test
    void aMissingTermIsAHintToWriters() {
        assertThat(text(render(macro, Map.of(), new FakeContext("DOC", "preview"))))
                .isEqualTo("The macro needs a term");
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
