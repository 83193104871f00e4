package org.productops.devhost.plugin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One element of the descriptor: a module, or something inside a module. A copy: XML documents are not for several threads,
 * not even for reading.
 */
public final class ModuleElement {
    private final String name;
    private final Map<String, String> attributes = new TreeMap<>();
    private final List<ModuleElement> children;
    private final String text;

    ModuleElement(Element element) {
        name = element.getTagName();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attributes.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        children = IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(child -> new ModuleElement((Element) child))
                .toList();
        text = element.getTextContent().strip();
    }

    /** The element's name; for a module, its type. */
    public String name() {
        return name;
    }

    /** The module's key. */
    public String key() {
        return attribute("key");
    }

    /**
     * An attribute's value.
     *
     * @throws PluginRefusedException if it is missing or empty
     */
    public String attribute(String name) {
        return optional(name)
                .orElseThrow(() -> new PluginRefusedException(describe() + " needs the attribute '" + name + "'"));
    }

    /** An attribute's value, if it is there and not empty. */
    public Optional<String> optional(String name) {
        return Optional.of(attributes.getOrDefault(name, "").strip()).filter(value -> !value.isEmpty());
    }

    /** All attributes in the order of their names. */
    public Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    /** The elements directly inside this one. */
    public List<ModuleElement> children() {
        return children;
    }

    /** The elements of this name directly inside this one. */
    public List<ModuleElement> children(String name) {
        return children.stream().filter(child -> child.name().equals(name)).toList();
    }

    /** The first element of this name directly inside this one. */
    public Optional<ModuleElement> child(String name) {
        return children(name).stream().findFirst();
    }

    /** The text inside, without the white space around it. */
    public String text() {
        return text;
    }

    /** {@code param} elements inside, as name and value; the value may be an attribute or the text. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        children("param")
                .forEach(param -> params.put(
                        param.attribute("name"), param.optional("value").orElseGet(param::text)));
        return params;
    }

    /** How messages name this element, such as {@code <servlet key="areas">}. */
    public String describe() {
        return "<" + name() + optional("key").map(key -> " key=\"" + key + "\"").orElse("") + ">";
    }

    @Override
    public String toString() {
        return describe();
    }
}
