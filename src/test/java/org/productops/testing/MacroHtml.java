package org.productops.testing;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A look at the HTML that macros make. */
public final class MacroHtml {

    private MacroHtml() {}

    /** The HTML that the macro makes, checked to be well-formed by itself, as pages are XHTML inside Confluence. */
    public static String render(Macro macro, Map<String, String> parameters, ConversionContext context) {
        try {
            String html = macro.execute(parameters, "", context);
            parse(html);
            return html;
        } catch (MacroExecutionException e) {
            throw new AssertionError(e);
        }
    }

    public static Element parse(String html) {
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
    public static List<Element> elements(String html, String name) {
        NodeList all = parse(html).getElementsByTagName(name);
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .toList();
    }

    /** The names of all elements in the HTML. */
    public static List<String> elements(String html) {
        return elements(html, "*").stream().map(Element::getNodeName).toList();
    }

    /** What a reader sees of the HTML without styles. */
    public static String text(String html) {
        return parse(html).getTextContent();
    }
}
