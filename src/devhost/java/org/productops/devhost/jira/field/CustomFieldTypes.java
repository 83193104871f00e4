package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleHandler;
import org.productops.devhost.plugin.ModuleType;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginTemplates;

/** The custom field types that plugins bring. */
public final class CustomFieldTypes implements ModuleHandler {
    private final Map<String, CustomFieldModule> modules = new ConcurrentHashMap<>();
    private final PluginTemplates templates;

    public CustomFieldTypes(PluginTemplates templates) {
        this.templates = templates;
    }

    /** What {@code customfield-type} may say. */
    public static ModuleType moduleType() {
        return ModuleType.named("customfield-type")
                .withClass(CustomFieldType.class)
                .attributes("managed-access-level", "managed-description-key")
                .allow("valid-searcher", "package", "key");
    }

    @Override
    public void enable(PluginHandle plugin, ModuleElement module) {
        CustomFieldModule enabled = new CustomFieldModule(templates, plugin, module);
        modules.put(enabled.getCompleteKey(), enabled);
    }

    @Override
    public void disable(PluginHandle plugin, ModuleElement module) {
        modules.remove(plugin.key() + ":" + module.key());
    }

    /** The enabled type with this complete key. */
    public Optional<CustomFieldModule> find(String completeKey) {
        return Optional.ofNullable(modules.get(completeKey));
    }
}
