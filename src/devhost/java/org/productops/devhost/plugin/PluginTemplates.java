package org.productops.devhost.plugin;

import java.util.Map;
import java.util.function.Function;

/** Renders templates of plugins; the Velocity part does it. */
@FunctionalInterface
public interface PluginTemplates {

    /**
     * A template of a plugin, from its context to HTML.
     *
     * @param location the path in the plugin's JAR
     * @throws PluginRefusedException if the JAR does not have it
     */
    Function<Map<String, Object>, String> template(PluginHandle plugin, String location);
}
