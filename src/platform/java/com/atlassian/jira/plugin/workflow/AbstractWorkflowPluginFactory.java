package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.Map;

/**
 * Splits the one call for a page into three.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/postfunction/SlackPostFunctionFactory.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    protected AbstractWorkflowPluginFactory() {}

    @Override
    public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        Map<String, Object> params = new HashMap<>();
        switch (resourceName) {
            case "input-parameters" -> getVelocityParamsForInput(params);
            case "edit-parameters" -> getVelocityParamsForEdit(params, descriptor);
            case "view" -> getVelocityParamsForView(params, descriptor);
            default -> throw new IllegalArgumentException(resourceName);
        }
        return params;
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> params);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor);

    /** The first of the values that the form sent under a name; IllegalArgumentException if there is none. */
    protected String extractSingleParam(Map<String, Object> formParams, String name) {
        if (formParams.get(name) instanceof String[] values && values.length > 0) {
            return values[0];
        }
        throw new IllegalArgumentException(name);
    }
}
