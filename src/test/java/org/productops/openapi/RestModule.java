package org.productops.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.productops.modules.Descriptor;

/**
 * The REST interface in a product, as the descriptor says.
 *
 * @param product {@code jira} or {@code confluence}
 * @param description what can be asked there
 * @param version of the interface, not of the plugin
 * @param searched the package in which its resources are
 */
public record RestModule(String product, String description, String version, String searched) {

    private static final Path CLASSES = Path.of("target/classes");

    /** All of the plugin's. */
    public static List<RestModule> ofPlugin() {
        return Descriptor.ofPlugin().modules("rest").stream()
                .map(rest -> new RestModule(
                        rest.product().orElseThrow(),
                        rest.texts("description").get(0),
                        rest.attribute("version"),
                        rest.texts("package").get(0)))
                .toList();
    }

    /** All classes in its package, in the order of their names. */
    public List<Class<?>> classes() {
        return classes("org.productops")
                .filter(type -> type.getPackageName().equals(searched))
                .toList();
    }

    /** All classes of the plugin in the package or below it. */
    public static Stream<Class<?>> classes(String name) {
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
}
