package org.productops.devhost.confluence.render;

import com.atlassian.confluence.core.ContentEntityObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.productops.devhost.confluence.content.ContentProblem;
import org.productops.devhost.velocity.Html;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Turns storage format into HTML. */
public final class StorageRenderer {
    private static final Set<String> VOID = Set.of("br", "hr", "col");

    private final MacroCalls macros;
    private final PageLinks links;

    public StorageRenderer(MacroModules macros, PageLinks links) {
        this.macros = new MacroCalls(macros);
        this.links = links;
    }

    /**
     * The HTML of a text.
     *
     * @param entity the page, or null for one that is not saved yet
     * @throws ContentProblem if it is not storage format
     */
    public String render(String storage, ContentEntityObject entity, String spaceKey, OutputType outputType) {
        StringBuilder html = new StringBuilder();
        children(StorageParser.parse(storage), new HostConversionContext(entity, spaceKey, outputType), html);
        // The parser's own line break before the text; see there.
        return html.substring(1);
    }

    private void children(Element parent, HostConversionContext context, StringBuilder html) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                html.append(Html.escape(text.getData()));
            } else if (child instanceof Element element) {
                element(element, context, html);
            }
        }
    }

    private void element(Element element, HostConversionContext context, StringBuilder html) {
        switch (element.getTagName()) {
            case "ac:structured-macro" -> html.append(macro(element, context));
            case "ac:link" -> html.append(link(element, context));
            default -> {
                if (StorageFormat.isHtml(element)) {
                    html(element, context, html);
                } else {
                    children(element, context, html);
                }
            }
        }
    }

    private void html(Element element, HostConversionContext context, StringBuilder html) {
        html.append('<').append(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (StorageFormat.isAllowed(element, attribute)) {
                html.append(' ')
                        .append(attribute.getName())
                        .append("=\"")
                        .append(Html.escape(attribute.getValue()))
                        .append('"');
            }
        }
        if (VOID.contains(element.getTagName())) {
            html.append("/>");
            return;
        }
        html.append('>');
        children(element, context, html);
        html.append("</").append(element.getTagName()).append('>');
    }

    private String macro(Element element, HostConversionContext context) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String richBody = null;
        String plainBody = null;
        for (Element child : elements(element)) {
            switch (child.getTagName()) {
                case "ac:parameter" -> parameters.put(child.getAttribute("ac:name"), child.getTextContent());
                case "ac:rich-text-body" -> {
                    StringBuilder body = new StringBuilder();
                    children(child, context, body);
                    richBody = body.toString();
                }
                case "ac:plain-text-body" -> plainBody = child.getTextContent();
                default -> {
                    // Checked when the page was saved.
                }
            }
        }
        return macros.call(element.getAttribute("ac:name"), parameters, richBody, plainBody, context);
    }

    private String link(Element element, HostConversionContext context) {
        List<Element> parts = elements(element);
        String title = "";
        String spaceKey = context.getSpaceKey();
        String body = null;
        for (Element part : parts) {
            if (part.getTagName().equals("ri:page")) {
                title = part.getAttribute("ri:content-title");
                spaceKey = part.hasAttribute("ri:space-key") ? part.getAttribute("ri:space-key") : spaceKey;
            } else {
                StringBuilder html = new StringBuilder();
                children(part, context, html);
                body = html.toString();
            }
        }
        return "<a href=\"" + Html.escape(links.address(spaceKey, title)) + "\">"
                + (body == null ? Html.escape(title) : body) + "</a>";
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
