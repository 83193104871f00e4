package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.Map;
import java.util.Set;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleTemplates;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginTemplates;

/** An enabled {@code customfield-type} of a plugin. */
public final class CustomFieldModule implements CustomFieldTypeModuleDescriptor, FieldTypeModule {
    private static final Set<String> TEMPLATES = Set.of("view", "edit", "column-view", "xml");

    private final PluginHandle plugin;
    private final ModuleElement module;
    private final ModuleTemplates templates;
    private final CustomFieldType<?, ?> type;

    CustomFieldModule(PluginTemplates renderer, PluginHandle plugin, ModuleElement module) {
        this.plugin = plugin;
        this.module = module;
        this.templates = new ModuleTemplates(renderer, plugin, module, TEMPLATES);
        for (ModuleElement searcher : module.children("valid-searcher")) {
            SystemSearcher.check(module, searcher.attribute("package") + ":" + searcher.attribute("key"));
        }
        this.type = plugin.create(module, CustomFieldType.class);
        type.init(this);
    }

    @Override
    public String getCompleteKey() {
        return plugin.key() + ":" + module.key();
    }

    @Override
    public CustomFieldType<?, ?> type() {
        return type;
    }

    @Override
    public boolean allows(String searcherKey) {
        return module.children("valid-searcher").stream()
                .anyMatch(searcher ->
                        searcherKey.equals(searcher.attribute("package") + ":" + searcher.attribute("key")));
    }

    @Override
    public String render(String place, Map<String, ?> context) {
        return templates.render(place, context);
    }
}
