package org.productops.devhost.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleHandler;
import org.productops.devhost.plugin.ModuleType;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;

/** The module type {@code web-resource}. */
final class ResourceModules implements ModuleHandler {
    private static final String TRANSLATE = "jsI18n";

    private final WebResources resources;

    ResourceModules(WebResources resources) {
        this.resources = resources;
    }

    static ModuleType type() {
        return ModuleType.named("web-resource")
                .allow("context")
                .allow("dependency")
                .allow("transformation", "extension")
                .allow("transformation/transformer", "key");
    }

    @Override
    public void enable(PluginHandle plugin, ModuleElement module) {
        Map<String, String> files = new LinkedHashMap<>();
        for (ModuleElement resource : module.children("resource")) {
            addFiles(plugin, module, resource, files);
        }
        List<String> dependencies =
                module.children("dependency").stream().map(ModuleElement::text).toList();
        dependencies.forEach(dependency -> checkDependency(plugin, module, dependency));
        Set<String> translated = new HashSet<>();
        for (ModuleElement transformation : module.children("transformation")) {
            for (ModuleElement transformer : transformation.children("transformer")) {
                if (!transformer.key().equals(TRANSLATE)) {
                    throw new PluginRefusedException(module.describe() + ": the product does not know the transformer '"
                            + transformer.key() + "'");
                }
                translated.add(transformation.attribute("extension"));
            }
        }
        Set<String> contexts = new HashSet<>();
        module.children("context").forEach(context -> contexts.add(context.text()));
        resources.add(new ResourceModule(
                plugin, plugin.key() + ":" + module.key(), files, contexts, dependencies, translated));
    }

    private static void addFiles(
            PluginHandle plugin, ModuleElement module, ModuleElement resource, Map<String, String> files) {
        String name = resource.attribute("name");
        String location = resource.attribute("location");
        if (!resource.attribute("type").equals("download")) {
            throw new PluginRefusedException(
                    module.describe() + ": a resource of a web-resource must have the type 'download'");
        }
        // A folder: its files are had one by one under /download/resources, and are in no batch.
        if (location.endsWith("/") != name.endsWith("/")) {
            throw new PluginRefusedException(
                    module.describe() + ": name and location must both be files or both be folders: " + name);
        }
        if (!location.endsWith("/") && plugin.resource(location).isEmpty()) {
            throw new PluginRefusedException(module.describe() + ": the JAR has no file " + location);
        }
        files.put(name, location);
    }

    /** As the products' resource managers do, but at the start and aloud: an unknown dependency is refused. */
    private void checkDependency(PluginHandle plugin, ModuleElement module, String dependency) {
        boolean own = plugin.descriptor().modules().stream()
                .filter(other -> other.name().equals("web-resource"))
                .anyMatch(other -> (plugin.key() + ":" + other.key()).equals(dependency));
        if (!own && !resources.isHostModule(dependency)) {
            throw new PluginRefusedException(
                    module.describe() + ": there is no web resource " + dependency + " to depend on");
        }
    }

    @Override
    public void disable(PluginHandle plugin, ModuleElement module) {
        resources.remove(plugin.key() + ":" + module.key());
    }
}
