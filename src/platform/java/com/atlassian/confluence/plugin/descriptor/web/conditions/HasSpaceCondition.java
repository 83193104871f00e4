package com.atlassian.confluence.plugin.descriptor.web.conditions;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/**
 * Shown only inside a space. Named in descriptors.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/resources/atlassian-plugin.xml — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public class HasSpaceCondition implements Condition {
    public HasSpaceCondition() {}

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("space") != null;
    }
}
