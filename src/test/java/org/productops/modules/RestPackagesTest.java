package org.productops.modules;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.productops.openapi.RestModule;

/** A product looks for REST resources in one package: all of its are there, and nothing of the other product. */
class RestPackagesTest {

    private static final Map<String, String> PACKAGES =
            Map.of("jira", "org.productops.jira.rest", "confluence", "org.productops.confluence.rest");

    private final Descriptor descriptor = Descriptor.ofPlugin();

    @Test
    void asksForVersionTwo() {
        assertThat(descriptor.modules("rest-migration")).singleElement().satisfies(migration -> assertThat(
                        migration.elements("rest-v2"))
                .hasSize(1));
    }

    @Test
    void hasOneModuleForEachProductAndOnePackageForEachModule() {
        assertThat(descriptor.modules("rest").stream()
                        .collect(Collectors.toMap(
                                module -> module.product().orElseThrow(), module -> module.texts("package"))))
                .isEqualTo(PACKAGES.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue()))));
        assertThat(descriptor.modules("rest"))
                .allSatisfy(module -> assertThat(module.attribute("path") + "/" + module.attribute("version"))
                        .isEqualTo("/productops/1.0"));
    }

    @Test
    void everythingThatAProductLooksForIsThere() {
        assertThat(found()).isNotEmpty().allSatisfy(type -> assertThat(PACKAGES.values())
                .contains(type.getPackageName()));
        assertThat(RestModule.classes("org.productops")
                        .filter(type -> PACKAGES.containsValue(type.getPackageName()))
                        .filter(type -> !isFound(type)))
                .as("in the packages, and for nobody")
                .isEmpty();
        PACKAGES.values().forEach(name -> assertThat(RestModule.classes(name))
                .as("below " + name)
                .allSatisfy(type -> assertThat(type.getPackageName()).isEqualTo(name)));
    }

    @Test
    void everyDoorOfAFeatureIsOfferedSomewhere() {
        List<Class<?>> offered = found().<Class<?>>map(Class::getSuperclass).toList();

        assertThat(RestModule.classes("org.productops")
                        .filter(type -> type.getSimpleName().endsWith("Resource"))
                        .filter(type -> !isFound(type)))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(offered).contains(type));
    }

    @Test
    void saysOnceForEveryMethodWhoMayCallIt() {
        assertThat(found().filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(resource -> Arrays.stream(resource.getMethods())
                                .filter(RestPackagesTest::answers)
                                .map(method -> Stream.of(resource, method)
                                        .flatMap(element -> Arrays.stream(element.getDeclaredAnnotations()))
                                        .filter(annotation -> annotation
                                                .annotationType()
                                                .getPackageName()
                                                .equals(LicensedOnly.class.getPackageName()))
                                        .toList())))
                .isNotEmpty()
                .allSatisfy(access -> assertThat(access).hasSize(1));
    }

    @Test
    void theProductCanMakeEach() {
        assertThat(found().filter(type -> type.isAnnotationPresent(Path.class))).allSatisfy(type -> {
            assertThat(type.getDeclaredConstructors()).singleElement().satisfies(only -> {
                Constructor<?> constructor = (Constructor<?>) only;
                assertThat(Modifier.isPublic(constructor.getModifiers())).isTrue();
                assertThat(constructor.isAnnotationPresent(Inject.class)).isTrue();
            });
            assertThat(Modifier.isFinal(type.getModifiers())).isFalse();
        });
    }

    private static Stream<Class<?>> found() {
        return RestModule.classes("org.productops").filter(RestPackagesTest::isFound);
    }

    private static boolean answers(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    private static boolean isFound(Class<?> type) {
        return type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class);
    }
}
