package org.productops.modules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What {@code atlassian-plugin.xml} says. */
public final class Descriptor {

    private static final String PRODUCT = "application";

    private final Element plugin;

    /**
     * An element of it, which may be a module.
     *
     * @param element as it stands there
     */
    public record Module(Element element) {

        /** The value of an attribute; empty if there is none. */
        public String attribute(String name) {
            return element.getAttribute(name);
        }

        /** The module's key. */
        public String key() {
            return attribute("key");
        }

        /** The product that it is for; empty if it is for both. */
        public Optional<String> product() {
            return Optional.of(attribute(PRODUCT)).filter(product -> !product.isEmpty());
        }

        /** The class that it names. */
        public Class<?> type() {
            return load(attribute("class"));
        }

        /** The elements of this name in it. */
        public List<Module> elements(String name) {
            return children(element, name).toList();
        }

        /** The texts of the elements of this name in it. */
        public List<String> texts(String name) {
            return elements(name).stream()
                    .map(child -> child.element().getTextContent().strip())
                    .toList();
        }
    }

    private Descriptor(Element plugin) {
        this.plugin = plugin;
    }

    /** The plugin's own. */
    public static Descriptor ofPlugin() {
        try {
            return new Descriptor(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("atlassian-plugin.xml").toFile())
                    .getDocumentElement());
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plugin's key. */
    public String key() {
        return plugin.getAttribute("key");
    }

    /** All modules of a type, in the order of the file. */
    public List<Module> modules(String type) {
        return children(plugin, type).toList();
    }

    private static Stream<Module> children(Element parent, String name) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .<Node>mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> child.getTagName().equals(name))
                .map(Module::new);
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Descriptor.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
