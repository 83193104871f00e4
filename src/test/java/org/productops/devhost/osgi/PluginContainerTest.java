package org.productops.devhost.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.productops.devhost.database.DatabaseKind;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleHandler;
import org.productops.devhost.plugin.ModuleType;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.devhost.product.HostProduct;
import org.productops.devhost.product.ProductPart;
import org.productops.devhost.product.TestProduct;
import org.productops.devhost.sal.SalPart;
import org.productops.devhost.services.PlatformPart;
import org.productops.it.PluginJarBuilder;
import org.productops.testing.TestDatabase;

/** The container accepts a plugin that keeps the products' rules, and says of any other which rule it breaks. */
class PluginContainerTest {
    private static final String GREETER =
            """
            package sample;
            public class Greeter implements java.util.function.Supplier<String> {
                private final com.atlassian.sal.api.ApplicationProperties properties;
                public Greeter(com.atlassian.sal.api.ApplicationProperties properties) {
                    this.properties = properties;
                }
                public String get() { return properties.getPlatformId(); }
            }
            """;
    private static final String MODULE =
            """
            package sample;
            public class Module implements java.util.function.Supplier<String> {
                private final Greeter greeter;
                public Module(Greeter greeter) { this.greeter = greeter; }
                public String get() { return "hello " + greeter.get(); }
            }
            """;

    private final List<String> greetings = new ArrayList<>();
    private TestDatabase database;
    private HostProduct product;

    @TempDir
    private Path directory;

    @BeforeEach
    void openProduct() {
        database = TestDatabase.open(DatabaseKind.H2);
        product = new TestProduct(directory, database.database(), new SalPart(), new PlatformPart(), new Greetings());
    }

    @AfterEach
    void closeProduct() {
        product.close();
        database.close();
    }

    /** Teaches the product one module type. */
    private final class Greetings implements ProductPart, ModuleHandler {
        @Override
        public void prepare(HostProduct host) {
            host.moduleTypes()
                    .add(ModuleType.named("greeting").withClass(Supplier.class).allow("tone", "mood"), this);
        }

        @Override
        public void enable(PluginHandle plugin, ModuleElement module) {
            greetings.add(String.valueOf(plugin.create(module, Supplier.class).get()));
        }

        @Override
        public void disable(PluginHandle plugin, ModuleElement module) {
            greetings.clear();
        }
    }

    private static PluginJarBuilder good() {
        return PluginJarBuilder.plugin("sample.plugin")
                .imports("com.atlassian.sal.api")
                .source("sample.Greeter", GREETER)
                .source("sample.Module", MODULE)
                .index("component", "sample.Greeter")
                .index("imports", ApplicationProperties.class.getName())
                .module("<greeting key='hello' class='sample.Module'><tone mood='warm'/></greeting>");
    }

    private void start(PluginJarBuilder plugin) {
        product.start(List.of(plugin.build(directory)));
    }

    private void assertRefused(PluginJarBuilder plugin, String... words) {
        assertThatThrownBy(() -> start(plugin))
                .isInstanceOf(PluginRefusedException.class)
                .message()
                .contains(words);
        assertThat(product.plugins()).isEmpty();
    }

    @Test
    void runsAGoodPluginAndTakesItDown() {
        start(good());
        assertThat(greetings).containsExactly("hello jira");
        assertThat(product.plugins()).singleElement().satisfies(plugin -> {
            assertThat(plugin.classNames()).containsExactly("sample.Greeter", "sample.Module");
            assertThat(plugin.resource("atlassian-plugin.xml")).isPresent();
        });
        product.close();
        assertThat(greetings).isEmpty();
    }

    @Test
    void callsExportedLifecycleBeans() {
        start(good().imports("com.atlassian.sal.api.lifecycle")
                .source(
                        "sample.Start",
                        """
                        package sample;
                        public class Start implements com.atlassian.sal.api.lifecycle.LifecycleAware {
                            public void onStart() { System.setProperty("sample.started", "yes"); }
                            public void onStop() { System.clearProperty("sample.started"); }
                        }
                        """)
                .index("component", "sample.Greeter", "sample.Start")
                .index("exports", "sample.Start#" + LifecycleAware.class.getName()));
        assertThat(System.getProperty("sample.started")).isEqualTo("yes");
        product.close();
        assertThat(System.getProperty("sample.started")).isNull();
    }

    @Test
    void offersJUnitOnlyWhenThereAreTestsToRunInside() {
        PluginJarBuilder tests = PluginJarBuilder.plugin("sample.tests").imports("org.junit");
        product.start(List.of(good().build(directory), tests.build(directory)));
        assertThat(product.plugins()).hasSize(2);
    }

    @Test
    void refusesAPluginThatNeedsJUnit() {
        assertRefused(good().imports("org.junit"), "org.junit");
    }

    @Test
    void skipsModulesOfTheOtherProduct() {
        start(good().module("<macro key='other' application='confluence' class='sample.Missing'/>"));
        assertThat(greetings).hasSize(1);
    }

    @Test
    void refusesAnImportThatDoesNotResolve() {
        assertRefused(good().imports("com.atlassian.confluence.pages"), "com.atlassian.confluence.pages", "Jira");
    }

    @Test
    void refusesAnOptionalImportThatNeitherProductExports() {
        assertRefused(good().imports("com.example.nowhere;resolution:=optional"), "com.example.nowhere", "neither");
    }

    @Test
    void letsAnOptionalImportOfTheOtherProductBeMissing() {
        start(good().imports("com.atlassian.confluence.macro;resolution:=optional"));
        assertThat(product.plugins()).hasSize(1);
    }

    @Test
    void doesNotLetClassesThroughThatAreNotImported() {
        // It compiles, since the test sees SAL; the bundle does not import the package.
        PluginJarBuilder plugin = PluginJarBuilder.plugin("sample.plugin")
                .source("sample.Greeter", GREETER)
                .index("component", "sample.Greeter");
        assertRefused(plugin, "sample.plugin", "com.atlassian.sal.api.ApplicationProperties");
    }

    @Test
    void refusesAnUnknownModuleType() {
        assertRefused(good().module("<shout key='loud'/>"), "<shout key=\"loud\">", "does not know this module type");
    }

    @Test
    void refusesAnUnknownAttribute() {
        assertRefused(good().module("<greeting key='two' class='sample.Module' colour='red'/>"), "\"two\"", "'colour'");
        product.close();
        assertThat(greetings).isEmpty();
    }

    @Test
    void refusesAnUnknownElementAndAttributeInside() {
        PluginJarBuilder element = good().module("<greeting key='two' class='sample.Module'><b/></greeting>");
        assertRefused(element, "\"two\"", "<b>");
    }

    @Test
    void refusesAnUnknownAttributeInside() {
        PluginJarBuilder plugin = good().module("<greeting key='two' class='sample.Module'><tone x=''/></greeting>");
        assertRefused(plugin, "\"two\"", "<tone>", "'x'");
    }

    @Test
    void refusesAMissingClass() {
        assertRefused(good().module("<greeting key='two' class='sample.Nobody'/>"), "\"two\"", "sample.Nobody");
    }

    @Test
    void refusesAClassOfTheWrongKind() {
        assertRefused(
                good().source("sample.Other", "package sample; public class Other {}")
                        .module("<greeting key='two' class='sample.Other'/>"),
                "\"two\"",
                "is no java.util.function.Supplier");
    }

    @Test
    void refusesTwoModulesWithOneKey() {
        assertRefused(good().module("<greeting key='hello' class='sample.Module'/>"), "another module has this key");
    }

    @Test
    void refusesAServiceThatNobodyOffers() {
        assertRefused(
                good().source("sample.Service", "package sample; public interface Service {}")
                        .source("sample.User", "package sample; public class User { public User(Service service) {} }")
                        .index("imports", ApplicationProperties.class.getName(), "sample.Service")
                        .index("component", "sample.Greeter", "sample.User"),
                "does not offer the service sample.Service",
                "sample.User imports");
    }

    @Test
    void refusesABeanWhoseClassIsMissing() {
        assertRefused(good().index("component", "sample.Greeter", "sample.Gone"), "sample.Gone");
    }

    @Test
    void refusesABeanThatNeedsWhatIsNotThere() {
        assertRefused(good().index("imports"), "sample.plugin", "ApplicationProperties");
    }

    @Test
    void refusesTwoBeansWithOneName() {
        assertRefused(
                good().source("sample.other.Greeter", "package sample.other; public class Greeter {}")
                        .index("component", "sample.Greeter", "sample.other.Greeter"),
                "greeter",
                "sample.other.Greeter");
    }

    @Test
    void refusesAManifestWithAnotherKeyOrNone() {
        assertRefused(good().header("Atlassian-Plugin-Key", "someone.else"), "someone.else", "sample.plugin");
    }

    @Test
    void refusesAManifestWithoutSpringContext() {
        assertRefused(good().without("Spring-Context"), "Spring-Context");
    }
}
