package org.productops.glossary.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.glossary.confluence.MacroHarness.elements;
import static org.productops.glossary.confluence.MacroHarness.parse;
import static org.productops.glossary.confluence.MacroHarness.render;
import static org.productops.glossary.confluence.MacroHarness.text;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.glossary.TermDraft;
import org.w3c.dom.Element;

class GlossaryMacroTest {

    private static final String SCRIPT = "<script>alert('x')</script>\"&";

    private final MacroHarness harness = new MacroHarness();
    private final GlossaryMacro macro = harness.glossary();

    @BeforeEach
    void aGlossary() {
        harness.fixture.store.create("DOC", new TermDraft("Checkout", "One\ntwo", List.of("Till", "Desk"), "CO"));
        harness.fixture.term("Invoice", "Three");
        harness.fixture.term("3-D Secure", "Four");
        harness.fixture.people.actAs("ben");
    }

    @Test
    void standsByItself() {
        assertThat(macro.getBodyType()).isEqualTo(Macro.BodyType.NONE);
        assertThat(macro.getOutputType()).isEqualTo(Macro.OutputType.BLOCK);
    }

    @Test
    void aBrowserGetsLettersThatLeadSomewhereAndAFilter() {
        String html = render(macro, Map.of("title", "Our words"), new FakeContext("DOC", "display"));

        var links = parse(html).getElementsByTagName("a");
        assertThat(IntStream.range(0, links.getLength())
                        .mapToObj(i -> links.item(i).getTextContent()))
                .containsExactly("C", "I", "#");
        for (int i = 0; i < links.getLength(); i++) {
            assertThat(html)
                    .contains("id=\""
                            + ((Element) links.item(i)).getAttribute("href").substring(1) + "\"");
        }
        assertThat(elements(html)).contains("productops-glossary-filter");
        assertThat(text(html)).contains("Our words").contains("Checkout (CO)").contains("Also: Till, Desk");
        harness.expectResources();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "html_export", "email", "feed", "diff"})
    void printGetsThePlainList(String output) {
        String html = render(macro, Map.of(), new FakeContext("DOC", output));

        assertThat(elements(html))
                .containsOnly("div", "p", "strong", "dl", "dt", "dd", "br", "span")
                .contains("dl");
        assertThat(text(html)).containsSubsequence("C", "Checkout (CO)", "One", "I", "Invoice", "#", "3-D Secure");
        harness.expectNoResources();
    }

    @Test
    void showsOneLetter() {
        assertThat(text(render(macro, Map.of("letter", "c"), new FakeContext("DOC", "pdf"))))
                .contains("Checkout")
                .doesNotContain("Invoice");
        assertThat(text(render(macro, Map.of("letter", "x"), new FakeContext("DOC", "display"))))
                .contains("no terms with this letter");
    }

    @Test
    void anEmptyGlossarySaysSoAndWhereToBegin() {
        harness.fixture.people.actAs("anna");

        String html = render(macro, Map.of("space", "SECRET"), new FakeContext("DOC", "display"));

        assertThat(text(html)).contains("The glossary of Secret plans has no terms yet.");
        assertThat(html).contains("href=\"/confluence/plugins/servlet/productops/glossary?key=SECRET\"");
        assertThat(render(macro, Map.of("space", "SECRET"), new FakeContext("DOC", "pdf")))
                .isEmpty();
    }

    @Test
    void aHiddenSpaceIsLikeNoSpace() {
        harness.fixture.term("SECRET", "Codename", "A secret.");

        String hidden = render(macro, Map.of("space", "SECRET"), new FakeContext("DOC", "display"));
        String missing = render(macro, Map.of("space", "NOWHERE"), new FakeContext("DOC", "display"));

        assertThat(hidden.replace("SECRET", "NOWHERE")).isEqualTo(missing);
        assertThat(render(macro, Map.of("space", "SECRET"), new FakeContext("DOC", "email")))
                .isEmpty();
        assertThat(render(macro, null, null)).isEmpty();
    }

    @Test
    void aHugeGlossaryIsCutAndLinked() {
        IntStream.range(0, GlossaryHtml.MOST_TERMS).forEach(i -> harness.fixture.term("term " + i, "d"));

        String html = render(macro, Map.of(), new FakeContext("DOC", "display"));

        assertThat(elements(html).stream().filter("dt"::equals)).hasSize(GlossaryHtml.MOST_TERMS);
        assertThat(text(html)).contains("Show all 1003 terms");
        assertThat(text(render(macro, Map.of(), new FakeContext("DOC", "pdf"))))
                .contains("These are the first 1000 of 1003 terms.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview", "pdf", "word", "html_export", "email", "feed", "diff"})
    void hostileParametersAndTermsStayText(String output) {
        harness.fixture.store.create("DOC", new TermDraft(SCRIPT, SCRIPT, List.of(SCRIPT), SCRIPT));

        for (String name : List.of("title", "letter", "space")) {
            String html =
                    render(macro, Map.of(name, SCRIPT, ": = | RAW | = :", SCRIPT), new FakeContext("DOC", output));
            assertThat(elements(html)).doesNotContain("script");
        }
    }
}
