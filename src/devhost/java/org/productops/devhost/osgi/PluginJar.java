package org.productops.devhost.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.productops.devhost.plugin.PluginDescriptor;
import org.productops.devhost.plugin.PluginRefusedException;

/** What a JAR says of itself before it is installed. */
final class PluginJar {
    private static final String DESCRIPTOR = "atlassian-plugin.xml";
    private static final String KEY = "Atlassian-Plugin-Key";
    private static final String SPRING = "Spring-Context";

    private PluginJar() {}

    /**
     * Reads the descriptor.
     *
     * @throws PluginRefusedException if the JAR is no plugin of the kind whose manifest says all that OSGi has to know
     */
    static PluginDescriptor read(Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            ZipEntry entry = jar.getEntry(DESCRIPTOR);
            if (entry == null) {
                throw new PluginRefusedException(path.getFileName() + " has no " + DESCRIPTOR);
            }
            try (InputStream xml = jar.getInputStream(entry)) {
                PluginDescriptor descriptor = PluginDescriptor.read(xml);
                String key = header(path, jar, KEY);
                if (!key.equals(descriptor.key())) {
                    throw new PluginRefusedException("The manifest's " + KEY + " is " + key + ", but the key in "
                            + DESCRIPTOR + " is " + descriptor.key());
                }
                header(path, jar, SPRING);
                return descriptor;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private static String header(Path path, JarFile jar, String name) throws IOException {
        String value = jar.getManifest() == null
                ? null
                : jar.getManifest().getMainAttributes().getValue(name);
        if (value == null) {
            throw new PluginRefusedException("The manifest of " + path.getFileName() + " lacks the header " + name);
        }
        return value;
    }
}
