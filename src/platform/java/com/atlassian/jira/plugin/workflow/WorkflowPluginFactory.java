package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/**
 * Prepares the pages on which a workflow rule is configured and shown.
 *
 * @source facts: jira-facts §4 [C11] — seen in atlassian-slack-integration-server
 */
public interface WorkflowPluginFactory {
    Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor);

    /** Form values are arrays of String; what comes back is kept in the workflow. */
    Map<String, ?> getDescriptorParams(Map<String, Object> formParams);
}
