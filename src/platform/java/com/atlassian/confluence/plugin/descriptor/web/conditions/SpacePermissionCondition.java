package com.atlassian.confluence.plugin.descriptor.web.conditions;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/**
 * Shown only to those who have the space permission that the parameter names. Named in descriptors.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/resources/atlassian-plugin.xml — [C11] for Jira 11.0 and Confluence 10.0.1; made by the product only
 */
public class SpacePermissionCondition implements Condition {
    private final PermissionManager permissionManager;

    public SpacePermissionCondition(PermissionManager permissionManager) {
        this.permissionManager = permissionManager;
    }

    @Override
    public void init(Map<String, String> params) {
        if (!"administer".equals(params.get("permission"))) {
            throw new PluginParseException("Not a permission that the stand-in knows: " + params.get("permission"));
        }
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        Object space = context.get("space");
        return space != null
                && permissionManager.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.ADMINISTER, space);
    }
}
