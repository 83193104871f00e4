package org.productops.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The REST interface in a product, as the descriptor says.
 *
 * @param product {@code jira} or {@code confluence}
 * @param description what can be asked there
 * @param path its address, such as {@code /productops}
 * @param version of the interface, not of the plugin
 * @param packages in which its resources are
 */
record RestModule(String product, String description, String path, String version, List<String> packages) {

    private static final Path CLASSES = Path.of("target/classes");

    /** All of a descriptor. */
    static List<RestModule> of(Path descriptor) {
        try {
            Element plugin = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(descriptor.toFile())
                    .getDocumentElement();
            return elements(plugin, "rest").stream()
                    .map(rest -> new RestModule(
                            rest.getAttribute("application"),
                            elements(rest, "description").get(0).getTextContent(),
                            rest.getAttribute("path"),
                            rest.getAttribute("version"),
                            elements(rest, "package").stream()
                                    .map(Element::getTextContent)
                                    .toList()))
                    .toList();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All classes in its packages, in the order of their names. */
    List<Class<?>> classes() {
        return packages.stream().flatMap(RestModule::classes).toList();
    }

    /** All classes of the plugin in the package or below it. */
    static Stream<Class<?>> classes(String name) {
        try (Stream<Path> walk = Files.walk(CLASSES.resolve(name.replace('.', '/')))) {
            return walk
                    .map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .sorted()
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(RestModule::load)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, RestModule.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
