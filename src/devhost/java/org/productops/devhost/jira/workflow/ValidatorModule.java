package org.productops.devhost.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Set;
import java.util.function.Function;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleTemplates;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;
import org.productops.devhost.plugin.PluginTemplates;

/** An enabled {@code workflow-validator} of a plugin. */
public final class ValidatorModule {
    private static final Set<String> TEMPLATES = Set.of("view", "input-parameters", "edit-parameters");

    private final Function<String, String> texts;
    private final PluginHandle plugin;
    private final ModuleElement module;
    private final ModuleTemplates templates;
    private final WorkflowPluginValidatorFactory factory;
    private final Class<? extends Validator> validatorClass;

    ValidatorModule(
            Function<String, String> texts, PluginTemplates renderer, PluginHandle plugin, ModuleElement module) {
        this.texts = texts;
        this.plugin = plugin;
        this.module = module;
        this.templates = new ModuleTemplates(renderer, plugin, module, TEMPLATES);
        String className = module.child("validator-class")
                .map(ModuleElement::text)
                .orElseThrow(() -> new PluginRefusedException(module.describe() + " needs a <validator-class>"));
        Class<?> loaded = plugin.load(className);
        if (!Validator.class.isAssignableFrom(loaded)) {
            throw new PluginRefusedException(module.describe() + ": " + className + " is no Validator");
        }
        this.validatorClass = loaded.asSubclass(Validator.class);
        this.factory = plugin.create(module, WorkflowPluginValidatorFactory.class);
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
    public String validatorClassName() {
        return validatorClass.getName();
    }

    Validator createValidator() {
        return plugin.create(validatorClass);
    }

    /** What makes the parameters. */
    public WorkflowPluginValidatorFactory factory() {
        return factory;
    }

    /** Whether there is anything to fill in. */
    public boolean hasParameters() {
        return templates.has("input-parameters");
    }

    /**
     * What people see of a validator: its view, or the form for its parameters.
     *
     * @param template the place, such as {@code view}
     * @param validator the validator, or null for a new one
     */
    public String html(String template, ValidatorDescriptor validator) {
        return templates.render(template, factory.getVelocityParams(template, validator));
    }
}
