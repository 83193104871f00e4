package org.productops.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.productops.common.web.PageServlet;

/**
 * Whatever looks as AUI makes it look loads AUI: no page of the products need have it otherwise. A template has no
 * web-resource of its own; those that style what is in it are loaded with it.
 */
class AuiDependencyTest {

    private static final String AUI = "com.atlassian.auiplugin:ajs";

    /** AUI's classes, its scripts, and the colours of its themes. */
    private static final Pattern LOOK = Pattern.compile("\\baui-|\\bAJS\\b|--ds-");

    private static final Pattern OWN_CLASS = Pattern.compile("\\bproductops-[a-z-]+\\b");

    /** What a servlet says its pages need. */
    private static final Pattern OF_PAGES = Pattern.compile("super\\(support, .*\"([a-z-]+)\"\\);");

    /** Nothing of ours styles these; each with its reason. */
    private static final Set<Path> UNSTYLED = Set.of(
            // Among Jira's own fields, which have its look.
            Path.of("src/main/resources/templates/area/value.vm"),
            Path.of("src/main/resources/templates/readiness/ticks.vm"));

    private static final Descriptor DESCRIPTOR = Descriptor.ofPlugin();

    private static final Map<String, Descriptor.Module> RESOURCES = DESCRIPTOR.modules("web-resource").stream()
            .collect(Collectors.toMap(resource -> DESCRIPTOR.key() + ":" + resource.key(), Function.identity()));

    static Stream<String> resourcesWithItsLook() {
        return RESOURCES.keySet().stream()
                .filter(key -> files(key).anyMatch(file -> LOOK.matcher(file).find()))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("resourcesWithItsLook")
    void aWebResourceWithTheLookOfAuiLoadsAui(String resource) {
        assertThat(loaded(resource)).contains(AUI);
    }

    static Stream<Class<?>> servlets() {
        return DESCRIPTOR.modules("servlet").stream()
                .<Class<?>>map(Descriptor.Module::type)
                .filter(PageServlet.class::isAssignableFrom);
    }

    @ParameterizedTest
    @MethodSource("servlets")
    void everyPageLoadsAui(Class<?> servlet) {
        String source = read(Path.of("src/main/java", servlet.getName().replace('.', '/') + ".java"));

        assertThat(OF_PAGES.matcher(source).results().map(found -> DESCRIPTOR.key() + ":" + found.group(1)))
                .singleElement()
                .satisfies(resource -> assertThat(loaded(resource)).contains(AUI));
    }

    static Stream<Path> templatesWithItsLook() {
        return walk(Path.of("src/main/resources/templates"))
                .filter(file -> LOOK.matcher(read(file)).find())
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("templatesWithItsLook")
    void whatStylesATemplateWithTheLookOfAuiLoadsAui(Path template) {
        Set<String> classes = OWN_CLASS
                .matcher(read(template))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        List<String> styling = RESOURCES.keySet().stream()
                .filter(key -> files(key).anyMatch(file -> classes.stream()
                        .anyMatch(name -> file.matches("(?s).*\\." + name + "(?![a-z-]).*"))))
                .toList();
        assertThat(styling.isEmpty()).as("no web-resource styles %s", template).isEqualTo(UNSTYLED.contains(template));
        assertThat(styling)
                .allSatisfy(
                        resource -> assertThat(loaded(resource)).as(resource).contains(AUI));
    }

    /** What is loaded before a web-resource. */
    private static Set<String> loaded(String resource) {
        Set<String> all = new HashSet<>();
        for (String dependency : RESOURCES.get(resource).texts("dependency")) {
            all.add(dependency);
            if (RESOURCES.containsKey(dependency)) {
                all.addAll(loaded(dependency));
            }
        }
        return all;
    }

    /** Its styles, and its scripts as they are before they are bundled. */
    private static Stream<String> files(String resource) {
        return RESOURCES.get(resource).elements("resource").stream()
                .map(file -> file.attribute("location"))
                .filter(location -> location.endsWith(".css") || location.endsWith(".js"))
                .map(location -> location.endsWith(".css")
                        ? Path.of("src/main/resources", location)
                        : Path.of("src/main/frontend/src", location.replaceFirst("^web/", "")))
                .map(AuiDependencyTest::read);
    }

    private static Stream<Path> walk(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
