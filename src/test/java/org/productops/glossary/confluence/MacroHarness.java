package org.productops.glossary.confluence;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.mockito.Mockito;
import org.productops.glossary.GlossaryFixture;
import org.productops.testing.fakes.EnglishTexts;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Both macros on the glossary fixture, and a look at the HTML that they make. */
final class MacroHarness {

    final GlossaryFixture fixture = new GlossaryFixture();
    final PermissionManager permissions = mock(PermissionManager.class);
    private final RequiredResources resources = mock(RequiredResources.class);
    private final MacroPage page;

    MacroHarness() {
        PageBuilderService pages = mock(PageBuilderService.class);
        WebResourceAssembler assembler = mock(WebResourceAssembler.class);
        when(pages.assembler()).thenReturn(assembler);
        when(assembler.resources()).thenReturn(resources);
        ApplicationProperties properties = mock(ApplicationProperties.class);
        when(properties.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/confluence");
        page = new MacroPage(pages, properties);
    }

    TermMacro term() {
        return new TermMacro(fixture.service, new EnglishTexts(), page, new PageEditors(permissions));
    }

    GlossaryMacro glossary() {
        return new GlossaryMacro(fixture.service, fixture.language, new EnglishTexts(), page);
    }

    void expectResources() {
        verify(resources, Mockito.atLeastOnce()).requireWebResource("org.productops.product-ops:glossary-macros");
    }

    void expectNoResources() {
        Mockito.verifyNoInteractions(resources);
    }

    /** The HTML that the macro makes, checked to be well-formed by itself, as pages are XHTML inside Confluence. */
    static String render(Macro macro, Map<String, String> parameters, ConversionContext context) {
        try {
            String html = macro.execute(parameters, "", context);
            parse(html);
            return html;
        } catch (com.atlassian.confluence.macro.MacroExecutionException e) {
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

    /** The names of all elements in the HTML. */
    static List<String> elements(String html) {
        NodeList all = parse(html).getElementsByTagName("*");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            names.add(all.item(i).getNodeName());
        }
        return names;
    }

    /** What a reader sees of the HTML without styles. */
    static String text(String html) {
        return parse(html).getTextContent();
    }
}
