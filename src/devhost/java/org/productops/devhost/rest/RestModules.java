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
    private static final String MIGRATION = "rest-migration";
    private static final String VERSION_2 = "rest-v2";

    private final RestApplications applications;
    private final OpenDoors doors;

    RestModules(RestApplications applications, OpenDoors doors) {
        this.applications = applications;
        this.doors = doors;
    }

    static ModuleType type() {
        return ModuleType.named("rest").attributes("path", "version").allow("package");
    }

    /** What asks for version 2. */
    static ModuleType migrationType() {
        return ModuleType.named(MIGRATION).allow(VERSION_2);
    }

    @Override
    public void enable(PluginHandle plugin, ModuleElement module) {
        String path = module.attribute("path");
        if (!path.startsWith("/")) {
            throw new PluginRefusedException(module.describe() + ": the path must start with a slash: " + path);
        }
        checkMigration(plugin, module);
        String searched = searched(module);
        List<Object> components = new ArrayList<>();
        for (String className : plugin.classNames()) {
            if (className.substring(0, className.lastIndexOf('.')).equals(searched)) {
                component(plugin, className).ifPresent(components::add);
            }
        }
        if (components.stream().noneMatch(component -> component.getClass().isAnnotationPresent(Path.class))) {
            throw new PluginRefusedException(module.describe() + ": there is no class with @Path in " + searched);
        }
        applications.mount(path.substring(1), module.attribute("version"), components);
    }

    private static void checkMigration(PluginHandle plugin, ModuleElement module) {
        if (plugin.descriptor().modules().stream()
                .noneMatch(other ->
                        other.name().equals(MIGRATION) && other.child(VERSION_2).isPresent())) {
            throw new PluginRefusedException(
                    module.describe() + " needs a <" + MIGRATION + "> with <" + VERSION_2 + "/>");
        }
    }

    /** The one package; that the products look into more, or below it, is seen in no plugin for Platform 8. */
    private static String searched(ModuleElement module) {
        List<ModuleElement> packages = module.children("package");
        if (packages.size() != 1) {
            throw new PluginRefusedException(module.describe() + " needs one <package>, and no more");
        }
        return packages.get(0).text();
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
