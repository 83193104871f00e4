package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;

/** An enabled {@code customfield-type} of a plugin. */
public final class CustomFieldModule implements CustomFieldTypeModuleDescriptor {
    private static final List<String> TEMPLATES = List.of("view", "edit", "column-view", "xml");

    private final Jira jira;
    private final PluginHandle plugin;
    private final ModuleElement module;
    private final CustomFieldType<?, ?> type;

    CustomFieldModule(Jira jira, PluginHandle plugin, ModuleElement module) {
        this.jira = jira;
        this.plugin = plugin;
        this.module = module;
        check();
        this.type = plugin.create(module, CustomFieldType.class);
        type.init(this);
    }

    private void check() {
        for (ModuleElement resource : module.children("resource")) {
            if (!TEMPLATES.contains(resource.attribute("name"))) {
                throw new PluginRefusedException(module.describe() + ": a custom field type has no template '"
                        + resource.attribute("name") + "'");
            }
            if (plugin.resource(resource.attribute("location")).isEmpty()) {
                throw new PluginRefusedException(
                        module.describe() + ": there is no file " + resource.attribute("location"));
            }
        }
        for (ModuleElement searcher : module.children("valid-searcher")) {
            SystemSearcher.check(module, searcher.attribute("package") + ":" + searcher.attribute("key"));
        }
    }

    @Override
    public String getCompleteKey() {
        return plugin.key() + ":" + module.key();
    }

    /** The type itself. */
    public CustomFieldType<?, ?> type() {
        return type;
    }

    /** Whether a searcher may be used with the type. */
    boolean allows(String searcherKey) {
        return module.children("valid-searcher").stream()
                .anyMatch(searcher ->
                        searcherKey.equals(searcher.attribute("package") + ":" + searcher.attribute("key")));
    }

    /** Renders one of the type's templates, or nothing if the type does not have it. */
    Optional<String> render(String template, Map<String, Object> context) {
        return module.children("resource").stream()
                .filter(resource -> resource.attribute("name").equals(template))
                .findFirst()
                .map(resource -> jira.templates().render(plugin, resource.attribute("location"), context));
    }
}
