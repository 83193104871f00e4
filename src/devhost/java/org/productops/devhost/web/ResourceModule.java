package org.productops.devhost.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.productops.devhost.plugin.PluginHandle;

/**
 * One {@code web-resource}.
 *
 * @param completeKey plugin key and module key with a colon between them
 * @param files places in the JAR by the name that addresses use, in the descriptor's order
 * @param contexts the pages that load it by themselves
 * @param dependencies complete keys of what must be loaded before
 * @param translatedEndings endings of the files whose {@code AJS.I18n.getText} calls are replaced by texts
 */
record ResourceModule(
        PluginHandle plugin,
        String completeKey,
        Map<String, String> files,
        Set<String> contexts,
        List<String> dependencies,
        Set<String> translatedEndings) {

    boolean has(String ending) {
        return files.keySet().stream().anyMatch(name -> name.endsWith("." + ending));
    }
}
