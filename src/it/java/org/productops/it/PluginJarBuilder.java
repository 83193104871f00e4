package org.productops.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Builds a small plugin JAR inside a test: sources are compiled against the test's class path; the manifest,
 * descriptor and Spring files are as right as can be unless the test says otherwise.
 */
public final class PluginJarBuilder {
    private static final String SPRING =
            """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2">
                <atlassian-scanner:scan-indexes/>
            </beans>
            """;

    private final String key;
    private final Attributes headers = new Attributes();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> modules = new ArrayList<>();
    private final List<String> imports = new ArrayList<>();

    private PluginJarBuilder(String key) {
        this.key = key;
        header("Manifest-Version", "1.0");
        header("Bundle-ManifestVersion", "2");
        header("Bundle-SymbolicName", key);
        header("Bundle-Version", "1.0.0");
        header("Atlassian-Plugin-Key", key);
        header("Spring-Context", "*");
        file("META-INF/spring/plugin-context.xml", SPRING);
    }

    /** A plugin without modules. */
    public static PluginJarBuilder plugin(String key) {
        return new PluginJarBuilder(key);
    }

    /** Sets a header of the manifest. */
    public PluginJarBuilder header(String name, String value) {
        headers.putValue(name, value);
        return this;
    }

    /** Leaves a header out. */
    public PluginJarBuilder without(String header) {
        headers.remove(new Attributes.Name(header));
        return this;
    }

    /** Adds packages to {@code Import-Package}, each with what follows it, such as {@code ;resolution:=optional}. */
    public PluginJarBuilder imports(String... packages) {
        imports.addAll(List.of(packages));
        return this;
    }

    /** Adds an element to the descriptor. */
    public PluginJarBuilder module(String xml) {
        modules.add(xml);
        return this;
    }

    /** Adds a class, in Java. */
    public PluginJarBuilder source(String className, String java) {
        sources.put(className, java);
        return this;
    }

    /** Adds a text file. */
    public PluginJarBuilder file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file, such as a class that was compiled already. */
    public PluginJarBuilder file(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    /** Adds lines to an index file of the Spring Scanner, such as {@code component}. */
    public PluginJarBuilder index(String file, String... lines) {
        return file("META-INF/plugin-components/" + file, String.join("\n", lines) + "\n");
    }

    /** Compiles and packs the plugin. */
    public Path build(Path directory) {
        Path jar = directory.resolve(key + ".jar");
        if (!imports.isEmpty()) {
            header("Import-Package", String.join(",", imports));
        }
        file(
                "atlassian-plugin.xml",
                "<atlassian-plugin key=\"" + key + "\" name=\"" + key + "\" plugins-version=\"2\">"
                        + String.join("\n", modules) + "</atlassian-plugin>");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putAll(headers);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(out, file.getKey(), file.getValue());
            }
            for (Map.Entry<String, byte[]> compiled : compile().entrySet()) {
                write(out, compiled.getKey().replace('.', '/') + ".class", compiled.getValue());
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(JarOutputStream out, String path, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(path));
        out.write(content);
        out.closeEntry();
    }

    private Map<String, byte[]> compile() throws IOException {
        if (sources.isEmpty()) {
            return Map.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "--release", "17", "-parameters");
        try (StandardJavaFileManager standard =
                        compiler.getStandardFileManager(problems, null, StandardCharsets.UTF_8);
                MemoryOutput output = new MemoryOutput(standard)) {
            List<Source> units = sources.entrySet().stream()
                    .map(source -> new Source(source.getKey(), source.getValue()))
                    .toList();
            if (!compiler.getTask(null, output, problems, options, null, units).call()) {
                throw new IllegalArgumentException("The test's sources do not compile: " + problems.getDiagnostics());
            }
            return output.classes();
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String java;

        Source(String className, String java) {
            super(URI.create("memory:///" + className.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.java = java;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return java;
        }
    }

    private static final class MemoryOutput extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();

        MemoryOutput(StandardJavaFileManager target) {
            super(target);
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new LinkedHashMap<>();
            written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                JavaFileManager.Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            assert location == StandardLocation.CLASS_OUTPUT;
            return new SimpleJavaFileObject(
                    URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind) {
                @Override
                public ByteArrayOutputStream openOutputStream() {
                    return written.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
