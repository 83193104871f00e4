package org.productops.devhost.jira.dashboard;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleTemplates;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.devhost.plugin.PluginTemplates;

/** An enabled {@code dashboard-item} of a plugin. */
public final class DashboardItemModule {
    private static final String VIEW = "view";

    private final UnaryOperator<String> texts;
    private final String completeKey;
    private final String titleKey;
    private final String descriptionKey;
    private final String thumbnail;
    private final String script;
    private final boolean configurable;
    private final ModuleTemplates templates;
    private final Optional<ContextProvider> context;

    DashboardItemModule(
            UnaryOperator<String> texts, PluginTemplates renderer, PluginHandle plugin, ModuleElement module) {
        this.texts = texts;
        completeKey = plugin.key() + ":" + module.key();
        ModuleElement definition = child(module, "definition");
        titleKey = child(definition, "title").attribute("key");
        descriptionKey = child(module, "description").attribute("key");
        thumbnail = child(definition, "thumbnail").attribute("location");
        child(child(definition, "author"), "name");
        child(child(definition, "categories"), "category");
        script = child(module, "amd-module").text();
        configurable = module.attribute("configurable").equals("true");
        templates = new ModuleTemplates(renderer, plugin, module, Set.of(VIEW));
        context = module.child("context-provider").map(element -> provider(plugin, element));
    }

    private static ModuleElement child(ModuleElement element, String name) {
        return element.child(name)
                .orElseThrow(() -> new PluginRefusedException(element.describe() + " needs a <" + name + ">"));
    }

    private static ContextProvider provider(PluginHandle plugin, ModuleElement element) {
        ContextProvider provider = plugin.create(element, ContextProvider.class);
        try {
            provider.init(element.params());
        } catch (PluginParseException e) {
            throw new PluginRefusedException(element.describe() + ": " + e.getMessage(), e);
        }
        return provider;
    }

    /** The plugin's key and the module's. */
    public String completeKey() {
        return completeKey;
    }

    /** What people call it, in the reader's language. */
    public String title() {
        return texts.apply(titleKey);
    }

    /** What it is for, in the reader's language. */
    public String description() {
        return texts.apply(descriptionKey);
    }

    /** Where its picture is, below the context path. */
    public String thumbnail() {
        return thumbnail;
    }

    /** The name of its script's module. */
    public String script() {
        return script;
    }

    /** Whether people choose something before they see it. */
    public boolean configurable() {
        return configurable;
    }

    /** What stands in its element before its script runs. */
    public String viewHtml() {
        Map<String, Object> values = new HashMap<>();
        context.ifPresent(provider -> values.putAll(provider.getContextMap(new HashMap<>())));
        return templates.render(VIEW, values);
    }
}
