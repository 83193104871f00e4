package org.productops.devhost.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Set;
import java.util.function.Function;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleTemplates;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.devhost.plugin.PluginTemplates;

/** An enabled {@code workflow-validator}, {@code workflow-condition} or {@code workflow-function} of a plugin. */
public final class RuleModule {
    private static final Set<String> TEMPLATES = Set.of("view", "input-parameters", "edit-parameters");

    private final RuleKind kind;
    private final Function<String, String> texts;
    private final PluginHandle plugin;
    private final ModuleElement module;
    private final ModuleTemplates templates;
    private final WorkflowPluginFactory factory;
    private final Class<?> ruleClass;

    RuleModule(
            RuleKind kind,
            Function<String, String> texts,
            PluginTemplates renderer,
            PluginHandle plugin,
            ModuleElement module) {
        this.kind = kind;
        this.texts = texts;
        this.plugin = plugin;
        this.module = module;
        this.templates = new ModuleTemplates(renderer, plugin, module, TEMPLATES);
        String className = module.child(kind.word() + "-class")
                .map(ModuleElement::text)
                .orElseThrow(
                        () -> new PluginRefusedException(module.describe() + " needs a <" + kind.word() + "-class>"));
        Class<?> loaded = plugin.load(className);
        if (!kind.type().isAssignableFrom(loaded)) {
            throw new PluginRefusedException(module.describe() + ": " + className + " is no "
                    + kind.type().getSimpleName());
        }
        this.ruleClass = loaded;
        this.factory = plugin.create(module, kind.factory());
    }

    /** Plugin key and module key. */
    public String completeKey() {
        return plugin.key() + ":" + module.key();
    }

    /** The complete key in a form in which it can be a part of an element's id. */
    public String elementId() {
        return completeKey().replaceAll("[^\\w-]", "_");
    }

    /** The name in the reader's language. */
    public String name() {
        return module.optional("i18n-name-key")
                .map(texts)
                .or(() -> module.optional("name"))
                .orElse(module.key());
    }

    /** What it does, in the reader's language. */
    public String description() {
        return module.child("description")
                .map(element -> element.optional("key").map(texts).orElseGet(element::text))
                .orElse("");
    }

    /** The class whose name workflows keep. */
    public String ruleClassName() {
        return ruleClass.getName();
    }

    /** What it is. */
    public RuleKind kind() {
        return kind;
    }

    Object createRule() {
        return plugin.create(ruleClass);
    }

    /** What makes the parameters. */
    public WorkflowPluginFactory factory() {
        return factory;
    }

    /** Whether there is anything to fill in. */
    public boolean hasParameters() {
        return templates.has("input-parameters");
    }

    /**
     * What people see of a rule: its view, or the form for its parameters.
     *
     * @param template the place, such as {@code view}
     * @param rule the rule, or null for a new one
     */
    public String html(String template, AbstractDescriptor rule) {
        return templates.render(template, factory.getVelocityParams(template, rule));
    }
}
