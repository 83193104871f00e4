package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;

/**
 * A user of the product.
 *
 * @source facts: confluence-facts §3b [C11] — seen in atlassian-slack-integration-server
 */
public interface ConfluenceUser {
    UserKey getKey();
}
