package org.productops.devhost.osgi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The packages in one place of the class path. */
final class PackageList {
    private static final String CLASS = ".class";

    private PackageList() {}

    /** The packages with classes, at or below {@code root}, in the JAR or directory that a class came from. */
    static Set<String> besides(Class<?> marker, String root) {
        Path place = placeOf(marker);
        Set<String> packages = new TreeSet<>();
        try (Stream<String> files = Files.isDirectory(place) ? inDirectory(place, root) : inJar(place)) {
            files.filter(file -> file.endsWith(CLASS) && file.contains("/"))
                    .map(file -> file.substring(0, file.lastIndexOf('/')).replace('/', '.'))
                    .filter(name -> name.equals(root) || name.startsWith(root + "."))
                    .forEach(packages::add);
        }
        return packages;
    }

    private static Path placeOf(Class<?> marker) {
        try {
            URI place =
                    marker.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(place);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> inDirectory(Path directory, String root) {
        Path start = directory.resolve(root.replace('.', '/'));
        try {
            return Files.isDirectory(start)
                    ? Files.walk(start)
                            .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> inJar(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(entry -> entry.getName()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
