package org.productops.devhost.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleHandler;
import org.productops.devhost.plugin.ModuleType;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.devhost.web.OpenDoors;

/** The module type {@code rest}: finds the resources in the plugin's JAR and checks them before anybody can call. */
final class RestModules implements ModuleHandler {
    private final RestApplications applications;
    private final OpenDoors doors;

    RestModules(RestApplications applications, OpenDoors doors) {
        this.applications = applications;
        this.doors = doors;
    }

    static ModuleType type() {
        return ModuleType.named("rest").attributes("path", "version").allow("package");
    }

    /** The opt-in of the step before Platform 8; harmless and still seen. */
    static ModuleType migrationType() {
        return ModuleType.named("rest-migration").allow("rest-v2");
    }

    @Override
    public void enable(PluginHandle plugin, ModuleElement module) {
        String path = module.attribute("path");
        if (!path.startsWith("/")) {
            throw new PluginRefusedException(module.describe() + ": the path must start with a slash: " + path);
        }
        List<String> packages =
                module.children("package").stream().map(ModuleElement::text).toList();
        List<Object> components = new ArrayList<>();
        for (String className : plugin.classNames(packages)) {
            component(plugin, className).ifPresent(components::add);
        }
        if (components.stream().noneMatch(component -> component.getClass().isAnnotationPresent(Path.class))) {
            throw new PluginRefusedException(module.describe() + ": there is no class with @Path in " + packages);
        }
        applications.mount(path.substring(1), module.attribute("version"), components);
    }

    private Optional<Object> component(PluginHandle plugin, String className) {
        // Only what can be a resource is loaded: other classes may be for the other product and not be linkable here.
        if (!mentions(plugin, className, Path.class) && !mentions(plugin, className, Provider.class)) {
            return Optional.empty();
        }
        Class<?> type = plugin.load(className);
        if (type.isAnnotationPresent(Path.class)) {
            checkResource(type);
            return Optional.of(plugin.create(type));
        }
        return type.isAnnotationPresent(Provider.class) ? Optional.of(plugin.create(type)) : Optional.empty();
    }

    private static boolean mentions(PluginHandle plugin, String className, Class<?> annotation) {
        URL file = plugin.resource(className.replace('.', '/') + ".class").orElseThrow();
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(annotation.descriptorString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkResource(Class<?> type) {
        if (Arrays.stream(type.getDeclaredConstructors())
                .noneMatch(constructor -> constructor.isAnnotationPresent(Inject.class))) {
            throw new PluginRefusedException(
                    type.getName() + ": the constructor of a REST resource needs @jakarta.inject.Inject");
        }
        refuseForeignAnnotations(type, type);
        for (Method method : type.getMethods()) {
            refuseForeignAnnotations(type, method);
            if (isResourceMethod(method)) {
                doors.check(RestRules.access(type, method), type.getName(), method.getName());
            }
        }
    }

    private static boolean isResourceMethod(Method method) {
        return method.isAnnotationPresent(Path.class)
                || Arrays.stream(method.getAnnotations())
                        .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    /** They read as if they guarded something, and the products do not look at them. */
    private static void refuseForeignAnnotations(Class<?> type, AnnotatedElement element) {
        for (Annotation annotation : element.getAnnotations()) {
            if (annotation.annotationType().getPackageName().equals("jakarta.annotation.security")) {
                throw new PluginRefusedException(type.getName() + ": the products ignore "
                        + annotation.annotationType().getName() + "; use Atlassian's access annotations");
            }
        }
    }
}
