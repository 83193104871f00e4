package org.productops.devhost.jira;

import java.util.Map;
import org.productops.devhost.plugin.PluginHandle;

/** Renders Velocity templates of plugins as Jira does. */
@FunctionalInterface
public interface PluginTemplates {

    /** The template's output for this context. */
    String render(PluginHandle plugin, String location, Map<String, Object> context);
}
