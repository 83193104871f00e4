package org.productops.devhost.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The validators of one transition: reads and changes them in the workflow's XML, with the arguments that Jira writes. */
public final class TransitionValidators {
    private static final String CLASS_NAME = "class.name";
    private static final String MODULE_KEY = "full.module.key";

    private final JiraWorkflows workflows;
    private final WorkflowModules modules;
    private final StoredWorkflow workflow;
    private final ActionDescriptor action;

    public TransitionValidators(
            JiraWorkflows workflows, WorkflowModules modules, StoredWorkflow workflow, ActionDescriptor action) {
        this.workflows = workflows;
        this.modules = modules;
        this.workflow = workflow;
        this.action = action;
    }

    /** The validators in order. */
    public List<ValidatorDescriptor> all() {
        return StoredWorkflow.typed(action.getValidators(), ValidatorDescriptor.class);
    }

    /** The module that a validator was made from, if its plugin is enabled. */
    public Optional<ValidatorModule> moduleOf(ValidatorDescriptor validator) {
        Object key = validator.getArgs().get(MODULE_KEY);
        return modules.validators().stream()
                .filter(module -> storedKey(module).equals(key))
                .findFirst();
    }

    /** Jira writes the complete key without its colon. */
    private static String storedKey(ValidatorModule module) {
        return module.completeKey().replace(":", "");
    }

    /**
     * Adds a validator.
     *
     * @param form what its parameters' form sent
     */
    @SuppressWarnings("unchecked") // the workflow engine is older than generics
    public void add(ValidatorModule module, Map<String, String[]> form) {
        ValidatorDescriptor validator = new ValidatorDescriptor();
        validator.setType("class");
        validator.getArgs().putAll(arguments(module, form));
        action.getValidators().add(validator);
        workflows.save(workflow);
    }

    /** Changes the parameters of a validator. */
    @SuppressWarnings("unchecked") // the workflow engine is older than generics
    public void change(ValidatorDescriptor validator, ValidatorModule module, Map<String, String[]> form) {
        Map<String, String> arguments = arguments(module, form);
        validator.getArgs().clear();
        validator.getArgs().putAll(arguments);
        workflows.save(workflow);
    }

    /** Removes a validator. */
    public void remove(ValidatorDescriptor validator) {
        action.getValidators().remove(validator);
        workflows.save(workflow);
    }

    private static Map<String, String> arguments(ValidatorModule module, Map<String, String[]> form) {
        Map<String, String> arguments = new HashMap<>();
        module.factory()
                .getDescriptorParams(new HashMap<>(form))
                .forEach((name, value) -> arguments.put(name, String.valueOf(value)));
        arguments.put(CLASS_NAME, module.validatorClassName());
        arguments.put(MODULE_KEY, storedKey(module));
        return arguments;
    }
}
