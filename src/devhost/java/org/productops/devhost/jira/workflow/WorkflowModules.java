package org.productops.devhost.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.Validator;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleHandler;
import org.productops.devhost.plugin.ModuleType;
import org.productops.devhost.plugin.PluginHandle;
import org.productops.devhost.plugin.PluginTemplates;

/** The validators that plugins bring to workflows. */
public final class WorkflowModules implements ModuleHandler {
    private final Map<String, ValidatorModule> validators = Collections.synchronizedMap(new TreeMap<>());
    private final Function<String, String> texts;
    private final PluginTemplates templates;

    /** @param texts from an i18n key to the text in the reader's language */
    public WorkflowModules(Function<String, String> texts, PluginTemplates templates) {
        this.texts = texts;
        this.templates = templates;
    }

    /** What {@code workflow-validator} may say. */
    public static ModuleType moduleType() {
        return ModuleType.named("workflow-validator")
                .withClass(WorkflowPluginValidatorFactory.class)
                .allow("validator-class");
    }

    @Override
    public void enable(PluginHandle plugin, ModuleElement module) {
        ValidatorModule validator = new ValidatorModule(texts, templates, plugin, module);
        validators.put(validator.completeKey(), validator);
    }

    @Override
    public void disable(PluginHandle plugin, ModuleElement module) {
        validators.remove(plugin.key() + ":" + module.key());
    }

    /** All validators. */
    public Collection<ValidatorModule> validators() {
        synchronized (validators) {
            return List.copyOf(validators.values());
        }
    }

    /** The validator with this complete key. */
    public Optional<ValidatorModule> validator(String completeKey) {
        return Optional.ofNullable(completeKey).map(validators::get);
    }

    Optional<Validator> createValidator(String className) {
        return validators().stream()
                .filter(module -> module.validatorClassName().equals(className))
                .findFirst()
                .map(ValidatorModule::createValidator);
    }
}
