package org.productops.devhost.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginRefusedException;

/** An enabled {@code workflow-validator} of a plugin. */
public final class ValidatorModule {
    private static final List<String> TEMPLATES = List.of("view", "input-parameters", "edit-parameters");

    private final Jira jira;
    private final PluginHandle plugin;
    private final ModuleElement module;
    private final WorkflowPluginValidatorFactory factory;
    private final Class<? extends Validator> validatorClass;

    ValidatorModule(Jira jira, PluginHandle plugin, ModuleElement module) {
        this.jira = jira;
        this.plugin = plugin;
        this.module = module;
        for (ModuleElement resource : module.children("resource")) {
            if (!TEMPLATES.contains(resource.attribute("name"))) {
                throw new PluginRefusedException(
                        module.describe() + ": a validator has no template '" + resource.attribute("name") + "'");
            }
            if (plugin.resource(resource.attribute("location")).isEmpty()) {
                throw new PluginRefusedException(
                        module.describe() + ": there is no file " + resource.attribute("location"));
            }
        }
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

    /** The name in the reader's language. */
    public String name() {
        return module.optional("i18n-name-key")
                .map(jira.texts()::getText)
                .or(() -> module.optional("name"))
                .orElse(module.key());
    }

    /** What it does, in the reader's language. */
    public String description() {
        return module.child("description")
                .map(element ->
                        element.optional("key").map(jira.texts()::getText).orElseGet(element::text))
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
        return template("input-parameters") != null;
    }

    /** Renders one of the module's templates, with the parameters that its factory made for it. */
    public String render(String template, Map<String, ?> parameters) {
        String location = template(template);
        if (location == null) {
            return "";
        }
        return jira.templates().render(plugin, location, new HashMap<>(parameters));
    }

    private String template(String name) {
        return module.children("resource").stream()
                .filter(resource -> resource.attribute("name").equals(name))
                .map(resource -> resource.attribute("location"))
                .findFirst()
                .orElse(null);
    }
}
