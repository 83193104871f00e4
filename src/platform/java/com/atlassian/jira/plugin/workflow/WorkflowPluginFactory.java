package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/**
 * Prepares the pages on which a workflow rule is configured and shown.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/postfunction/SlackPostFunctionFactory.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface WorkflowPluginFactory {
    Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor);

    /** Form values are arrays of String; what comes back is kept in the workflow. */
    Map<String, ?> getDescriptorParams(Map<String, Object> formParams);
}
