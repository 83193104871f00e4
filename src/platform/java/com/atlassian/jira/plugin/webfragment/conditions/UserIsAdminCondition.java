package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/**
 * Shown only to administrators. Named in descriptors.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server — [C11], named in its Jira descriptor; made by the product only
 */
public class UserIsAdminCondition implements Condition {
    private final GlobalPermissionManager globalPermissionManager;

    public UserIsAdminCondition(GlobalPermissionManager globalPermissionManager) {
        this.globalPermissionManager = globalPermissionManager;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("user") instanceof ApplicationUser user
                && globalPermissionManager.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }
}
