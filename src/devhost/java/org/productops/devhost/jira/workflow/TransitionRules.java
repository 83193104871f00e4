package org.productops.devhost.jira.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The validators, conditions or post functions of one transition: reads and changes them in the workflow's XML, with the
 * arguments that Jira writes.
 */
public final class TransitionRules {
    private static final String CLASS_NAME = "class.name";
    private static final String MODULE_KEY = "full.module.key";

    private final JiraWorkflows workflows;
    private final WorkflowModules modules;
    private final StoredWorkflow workflow;
    private final ActionDescriptor action;
    private final RuleKind kind;

    public TransitionRules(
            JiraWorkflows workflows,
            WorkflowModules modules,
            StoredWorkflow workflow,
            ActionDescriptor action,
            RuleKind kind) {
        this.workflows = workflows;
        this.modules = modules;
        this.workflow = workflow;
        this.action = action;
        this.kind = kind;
    }

    /** All of them in order. */
    public List<AbstractDescriptor> all() {
        return StoredWorkflow.typed(kind.all(action), AbstractDescriptor.class);
    }

    /** The class that the workflow keeps of a rule. */
    public String className(AbstractDescriptor rule) {
        return String.valueOf(kind.arguments(rule).get(CLASS_NAME));
    }

    /** The module that a rule was made from, if its plugin is enabled. */
    public Optional<RuleModule> moduleOf(AbstractDescriptor rule) {
        Object key = kind.arguments(rule).get(MODULE_KEY);
        return modules.all(kind).stream()
                .filter(module -> storedKey(module).equals(key))
                .findFirst();
    }

    /** Jira writes the complete key without its colon. */
    private static String storedKey(RuleModule module) {
        return module.completeKey().replace(":", "");
    }

    /**
     * Adds a rule.
     *
     * @param form what its parameters' form sent
     */
    public void add(RuleModule module, Map<String, String[]> form) {
        AbstractDescriptor rule = kind.create();
        kind.arguments(rule).putAll(arguments(module, form));
        kind.add(action, rule);
        workflows.save(workflow);
    }

    /** Changes the parameters of a rule. */
    public void change(AbstractDescriptor rule, RuleModule module, Map<String, String[]> form) {
        Map<String, String> arguments = arguments(module, form);
        kind.arguments(rule).clear();
        kind.arguments(rule).putAll(arguments);
        workflows.save(workflow);
    }

    /** Removes a rule. */
    public void remove(AbstractDescriptor rule) {
        kind.remove(action, rule);
        workflows.save(workflow);
    }

    private static Map<String, String> arguments(RuleModule module, Map<String, String[]> form) {
        Map<String, String> arguments = new HashMap<>();
        module.factory()
                .getDescriptorParams(new HashMap<>(form))
                .forEach((name, value) -> arguments.put(name, String.valueOf(value)));
        arguments.put(CLASS_NAME, module.ruleClassName());
        arguments.put(MODULE_KEY, storedKey(module));
        return arguments;
    }
}
