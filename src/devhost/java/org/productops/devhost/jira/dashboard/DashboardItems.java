package org.productops.devhost.jira.dashboard;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleHandler;
import org.productops.devhost.plugin.ModuleType;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginTemplates;

/** The dashboard items that plugins bring. */
public final class DashboardItems implements ModuleHandler {
    private final Map<String, DashboardItemModule> modules = Collections.synchronizedMap(new TreeMap<>());
    private final UnaryOperator<String> texts;
    private final PluginTemplates templates;

    /** @param texts from an i18n key to the text in the reader's language */
    public DashboardItems(UnaryOperator<String> texts, PluginTemplates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /** What {@code dashboard-item} may say. */
    public static ModuleType moduleType() {
        return ModuleType.named("dashboard-item")
                .attributes("configurable")
                .allow("definition/title", "key")
                .allow("definition/categories/category")
                .allow("definition/author/name")
                .allow("definition/thumbnail", "location")
                .allow("context-provider", "class")
                .allow("context-provider/param", "name", "value")
                .allow("amd-module");
    }

    @Override
    public void enable(PluginHandle plugin, ModuleElement module) {
        DashboardItemModule item = new DashboardItemModule(texts, templates, plugin, module);
        modules.put(item.completeKey(), item);
    }

    @Override
    public void disable(PluginHandle plugin, ModuleElement module) {
        modules.remove(plugin.key() + ":" + module.key());
    }

    /** All items that can be added. */
    public List<DashboardItemModule> all() {
        synchronized (modules) {
            return List.copyOf(modules.values());
        }
    }

    /** The item with this complete key. */
    public Optional<DashboardItemModule> find(String completeKey) {
        return Optional.ofNullable(modules.get(completeKey));
    }
}
