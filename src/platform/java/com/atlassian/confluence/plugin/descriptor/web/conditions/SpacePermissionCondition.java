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
 * @source facts: confluence-facts §2 [C11] — seen in atlassian-slack-integration-server; made by the product only
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
