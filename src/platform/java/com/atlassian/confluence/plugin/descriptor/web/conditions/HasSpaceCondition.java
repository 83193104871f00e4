package com.atlassian.confluence.plugin.descriptor.web.conditions;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/**
 * Shown only inside a space. Named in descriptors.
 *
 * @source facts: confluence-facts §2 [C11] — seen in atlassian-slack-integration-server
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
