package org.productops.devhost.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.devhost.plugin.Application;
import org.productops.devhost.plugin.PluginHandle;

/** The index files in {@code META-INF/plugin-components} that Atlassian Spring Scanner reads in one product. */
final class ScannerIndex {
    private static final String DIRECTORY = "META-INF/plugin-components/";

    private final PluginHandle plugin;
    private final Application application;

    /**
     * One line.
     *
     * @param className what stands before the {@code #}
     * @param rest what stands after it: a bean's name, or the interfaces of an export
     */
    record Line(String className, Optional<String> rest) {
        static Line parse(String text) {
            int hash = text.indexOf('#');
            return hash < 0
                    ? new Line(text, Optional.empty())
                    : new Line(text.substring(0, hash), Optional.of(text.substring(hash + 1)));
        }
    }

    ScannerIndex(PluginHandle plugin, Application application) {
        this.plugin = plugin;
        this.application = application;
    }

    /** The plugin's own beans. */
    List<Line> components() {
        return lines("component");
    }

    /** The services that the plugin uses. */
    List<Line> imports() {
        return lines("imports");
    }

    /** The beans that the plugin offers as services. */
    List<Line> exports() {
        return lines("exports");
    }

    private List<Line> lines(String file) {
        return Stream.of(file, file + "-" + application.applicationName())
                .map(name -> plugin.resource(DIRECTORY + name))
                .flatMap(Optional::stream)
                .flatMap(url -> read(url).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .map(Line::parse)
                .toList();
    }

    private static String read(URL url) {
        try (InputStream stream = url.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
