package org.productops.glossary.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.productops.glossary.GlossaryFixture;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeBrowser;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Both macros on the glossary fixture, and a look at the HTML that they make. */
final class MacroHarness {

    final GlossaryFixture fixture = new GlossaryFixture();
    final PermissionManager permissions = mock(PermissionManager.class);
    private final FakeBrowser browser = new FakeBrowser();
    private final MacroSupport page;

    MacroHarness() {
        ApplicationProperties properties = mock(ApplicationProperties.class);
        when(properties.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/confluence");
        page = new MacroSupport(browser.resources(), properties);
    }

    TermMacro term() {
        return new TermMacro(fixture.service, new EnglishTexts(), page, new PageEditors(permissions));
    }

    GlossaryMacro glossary() {
        return new GlossaryMacro(fixture.service, fixture.language, browser.templates(), page);
    }

    void expectResources(String... keys) {
        assertThat(browser.required())
                .containsExactlyElementsOf(List.of(keys).stream()
                        .map("org.productops.product-ops:"::concat)
                        .toList());
    }

    /** The HTML that the macro makes, checked to be well-formed by itself, as pages are XHTML inside Confluence. */
    static String render(Macro macro, Map<String, String> parameters, ConversionContext context) {
        try {
            String html = macro.execute(parameters, "", context);
            parse(html);
            return html;
        } catch (MacroExecutionException e) {
            throw new AssertionError(e);
        }
    }

    static Element parse(String html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<body>" + html + "</body>")))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("Not well-formed: " + html, e);
        }
    }

    /** The elements of a kind in the HTML; all of them for {@code *}. */
    static List<Element> elements(String html, String name) {
        NodeList all = parse(html).getElementsByTagName(name);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    /** The names of all elements in the HTML. */
    static List<String> elements(String html) {
        return elements(html, "*").stream().map(Element::getNodeName).toList();
    }

    /** What a reader sees of the HTML without styles. */
    static String text(String html) {
        return parse(html).getTextContent();
    }
}
