package org.productops.devhost.jira.workflow;

import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.net.URL;
import java.util.Map;

/** Tells OSWorkflow where the workflows and their store are. */
@SuppressWarnings("rawtypes") // the workflow engine is older than generics
final class WorkflowConfiguration implements Configuration {
    private final JiraWorkflows workflows;
    private final WorkflowStore store;

    WorkflowConfiguration(JiraWorkflows workflows, WorkflowStore store) {
        this.workflows = workflows;
        this.store = store;
    }

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public String getPersistence() {
        return store.getClass().getName();
    }

    @Override
    public Map getPersistenceArgs() {
        return Map.of();
    }

    @Override
    public WorkflowDescriptor getWorkflow(String name) {
        return workflows.named(name).orElseThrow().getDescriptor();
    }

    @Override
    public String[] getWorkflowNames() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WorkflowStore getWorkflowStore() {
        return store;
    }

    @Override
    public void load(URL url) {}

    @Override
    public boolean removeWorkflow(String workflow) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean saveWorkflow(String name, WorkflowDescriptor descriptor, boolean replace) {
        throw new UnsupportedOperationException();
    }
}
