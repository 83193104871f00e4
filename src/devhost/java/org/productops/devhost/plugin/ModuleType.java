package org.productops.devhost.plugin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a product allows in a module of one type.
 *
 * <pre>{@code
 * ModuleType.named("servlet").withClass(HttpServlet.class)
 *         .allow("url-pattern").allow("init-param/param-name").allow("init-param/param-value")
 * }</pre>
 *
 * Every module may have {@code key}, {@code name}, {@code i18n-name-key}, {@code application}, {@code state},
 * {@code system} and the elements {@code description}, {@code resource} and {@code param}; the rest is named here.
 */
public final class ModuleType {
    private final String name;
    private final Map<String, Set<String>> allowed = new HashMap<>();
    private Class<?> classApi;

    private ModuleType(String name) {
        this.name = name;
        attributes("key", "name", "i18n-name-key", "application", "state", "system");
        allow("description", "key");
        allow("resource", "type", "name", "location", "key");
        allow("resource/param", "name", "value");
        allow("param", "name", "value");
    }

    /** A type without a class. */
    public static ModuleType named(String name) {
        return new ModuleType(name);
    }

    /** Asks for a {@code class} attribute that names a class of this kind. */
    public ModuleType withClass(Class<?> api) {
        classApi = api;
        return attributes("class");
    }

    /** Allows these attributes on the module itself. */
    public ModuleType attributes(String... attributes) {
        return allow("", attributes);
    }

    /**
     * Allows an element inside the module, with these attributes and no others.
     *
     * @param path the names from the module down, with slashes; the elements on the way are allowed too
     */
    public ModuleType allow(String path, String... attributes) {
        for (String way = path; ; way = way.substring(0, way.lastIndexOf('/'))) {
            allowed.computeIfAbsent(way, any -> new HashSet<>());
            if (!way.contains("/")) {
                break;
            }
        }
        allowed.get(path).addAll(List.of(attributes));
        return this;
    }

    /** The element's name. */
    public String name() {
        return name;
    }

    /** What the class must be, for a type that has one. */
    public Optional<Class<?>> classApi() {
        return Optional.ofNullable(classApi);
    }

    /**
     * Checks a module's attributes and elements.
     *
     * @throws PluginRefusedException if one is not allowed
     */
    public void check(ModuleElement module) {
        if (classApi != null) {
            module.attribute("class");
        }
        check(module, module, "");
    }

    private void check(ModuleElement module, ModuleElement element, String path) {
        for (String attribute : element.attributes().keySet()) {
            if (!allowed.get(path).contains(attribute)) {
                throw new PluginRefusedException(
                        module.describe() + ": " + place(path) + "does not know the attribute '" + attribute + "'");
            }
        }
        for (ModuleElement child : element.children()) {
            String childPath = path.isEmpty() ? child.name() : path + "/" + child.name();
            if (!allowed.containsKey(childPath)) {
                throw new PluginRefusedException(
                        module.describe() + ": " + place(path) + "does not know the element <" + child.name() + ">");
            }
            check(module, child, childPath);
        }
    }

    private String place(String path) {
        return path.isEmpty() ? "" : "<" + path + "> ";
    }
}
