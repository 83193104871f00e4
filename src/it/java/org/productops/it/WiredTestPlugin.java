package org.productops.it;

import it.productops.runner.WiredTestServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The test plugin with the wired tests, all classes below {@code it.}, for Jira; the Atlassian SDK makes such a plugin
 * from the same classes by itself.
 */
public final class WiredTestPlugin {

    private static final String KEY = "org.productops.product-ops-tests";

    private WiredTestPlugin() {}

    /**
     * Packs the test plugin.
     *
     * @param directory where the JAR is to be
     * @param tests the test classes; their constructors name the services that they need
     */
    public static Path build(Path directory, List<Class<?>> tests) {
        PluginJarBuilder plugin = PluginJarBuilder.plugin(KEY)
                .module("<servlet key=\"runner\" application=\"jira\" class=\"" + WiredTestServlet.class.getName()
                        + "\">" + "<url-pattern>/productops-wired-tests</url-pattern></servlet>")
                .index("component-jira", tests.stream().map(Class::getName).toArray(String[]::new))
                .index(
                        "imports-jira",
                        tests.stream()
                                .flatMap(test -> Stream.of(test.getConstructors()[0].getParameterTypes()))
                                .map(Class::getName)
                                .distinct()
                                .toArray(String[]::new))
                .imports(
                        "com.atlassian.jira.issue;resolution:=optional",
                        "com.atlassian.jira.issue.customfields;resolution:=optional",
                        "jakarta.inject",
                        "jakarta.servlet",
                        "jakarta.servlet.http",
                        "org.junit",
                        "org.junit.runner",
                        "org.junit.runner.manipulation",
                        "org.junit.runner.notification",
                        "org.junit.runners",
                        "org.junit.runners.model",
                        "org.productops.area.api",
                        "org.springframework.beans.factory");
        addClasses(plugin);
        return plugin.build(directory);
    }

    private static void addClasses(PluginJarBuilder plugin) {
        try {
            Path classes = Path.of(WiredTestServlet.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes.resolve("it"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    plugin.file(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
