package org.productops.devhost.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.basic.BasicWorkflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * OSWorkflow's engine, with validators, conditions and post functions created by the plugin that brings them. In Jira's own
 * workflows the functions that store the issue come first: so post functions wait until {@link #afterwards} is called.
 */
final class PluginWorkflow extends BasicWorkflow {
    private final WorkflowModules modules;
    private final List<Waiting> waiting = new ArrayList<>();

    /** A post function that has its turn when the issue is stored. */
    private record Waiting(
            FunctionProvider function, Map<Object, Object> variables, Map<?, ?> arguments, PropertySet set) {}

    PluginWorkflow(String caller, WorkflowConfiguration configuration, WorkflowModules modules) {
        super(caller);
        this.modules = modules;
        setConfiguration(configuration);
    }

    /** Null makes the engine say that the class cannot be loaded, and the transition is not done. */
    @Override
    protected Object loadObject(String className) {
        Object rule = modules.createRule(className).orElse(null);
        return rule instanceof FunctionProvider function ? later(function) : rule;
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // the workflow engine is older than generics
    private FunctionProvider later(FunctionProvider function) {
        return (Map variables, Map arguments, PropertySet set) ->
                waiting.add(new Waiting(function, new HashMap<>(variables), Map.copyOf(arguments), set));
    }

    /** Runs the post functions, now that the issue is stored. */
    void afterwards() throws WorkflowException {
        for (Waiting each : waiting) {
            each.function().execute(each.variables(), each.arguments(), each.set());
        }
        waiting.clear();
    }
}
