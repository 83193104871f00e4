package org.productops.devhost.web;

import java.util.Map;
import java.util.function.Function;
import org.productops.devhost.plugin.PluginHandle;

/** Renders templates of plugins; the Velocity part does it. */
@FunctionalInterface
public interface PanelTemplates {

    /**
     * A template of a plugin, from the context of a page to HTML.
     *
     * @param location the path in the plugin's JAR
     * @throws org.productops.devhost.plugin.PluginRefusedException if the JAR does not have it
     */
    Function<Map<String, Object>, String> template(PluginHandle plugin, String location);
}
