package org.productops.devhost.plugin;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The templates that a module brings for the places that its type has for them. */
public final class ModuleTemplates {
    private final Map<String, Function<Map<String, Object>, String>> templates = new HashMap<>();

    /**
     * Reads which templates there are.
     *
     * @param places the names that the type knows
     * @throws PluginRefusedException if a template is for no such place, or not in the JAR
     */
    public ModuleTemplates(PluginTemplates renderer, PluginHandle plugin, ModuleElement module, Set<String> places) {
        for (ModuleElement resource : module.children("resource")) {
            String name = resource.attribute("name");
            String location = resource.attribute("location");
            if (!places.contains(name)) {
                throw new PluginRefusedException(module.describe() + ": the type has no template '" + name + "'");
            }
            if (plugin.resource(location).isEmpty()) {
                throw new PluginRefusedException(module.describe() + ": there is no file " + location);
            }
            templates.put(name, renderer.template(plugin, location));
        }
    }

    /** Whether the module brings the template of this name. */
    public boolean has(String name) {
        return templates.containsKey(name);
    }

    /** What the template of this name writes; nothing if the module does not bring it. */
    public String render(String name, Map<String, ?> context) {
        return has(name) ? templates.get(name).apply(new HashMap<>(context)) : "";
    }
}
