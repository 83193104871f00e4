package org.productops.devhost.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.Validator;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.productops.devhost.jira.Jira;
import org.productops.devhost.plugin.ModuleElement;
import org.productops.devhost.plugin.ModuleHandler;
import org.productops.devhost.plugin.ModuleType;
import org.productops.devhost.plugin.PluginHandle;

/** The validators that plugins bring to workflows. */
public final class WorkflowModules implements ModuleHandler {
    private final Map<String, ValidatorModule> validators = Collections.synchronizedMap(new TreeMap<>());
    private final Jira jira;

    public WorkflowModules(Jira jira) {
        this.jira = jira;
    }

    /** What {@code workflow-validator} may say. */
    public static ModuleType moduleType() {
        return ModuleType.named("workflow-validator")
                .withClass(WorkflowPluginValidatorFactory.class)
                .allow("validator-class");
    }

    @Override
    public void enable(PluginHandle plugin, ModuleElement module) {
        ValidatorModule validator = new ValidatorModule(jira, plugin, module);
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
