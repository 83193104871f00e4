package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleHandler;
import org.productops.devhost.plugin.ModuleType;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginTemplates;

/** The types of custom fields. */
public final class CustomFieldTypes implements ModuleHandler {
    private final Map<String, FieldTypeModule> modules = new ConcurrentHashMap<>();
    private final PluginTemplates templates;

    /** Those of plugins, and the one of Jira's own that plugins here need. */
    public CustomFieldTypes(
            PluginTemplates templates, CustomFieldValuePersister values, GenericConfigManager settings) {
        this.templates = templates;
        modules.put(TextAreaType.KEY, new TextAreaModule(values, settings));
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
    public Optional<FieldTypeModule> find(String completeKey) {
        return Optional.ofNullable(modules.get(completeKey));
    }
}
