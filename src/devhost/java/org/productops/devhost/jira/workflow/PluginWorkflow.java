package org.productops.devhost.jira.workflow;

import com.opensymphony.workflow.basic.BasicWorkflow;

/** OSWorkflow's engine, with validators created by the plugin that brings them. */
final class PluginWorkflow extends BasicWorkflow {
    private final WorkflowModules modules;

    PluginWorkflow(String caller, WorkflowConfiguration configuration, WorkflowModules modules) {
        super(caller);
        this.modules = modules;
        setConfiguration(configuration);
    }

    /** Null makes the engine say that the class cannot be loaded, and the transition is not done. */
    @Override
    protected Object loadObject(String className) {
        return modules.createValidator(className).orElse(null);
    }
}
