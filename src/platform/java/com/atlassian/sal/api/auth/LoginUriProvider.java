package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Where to send people to log in.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/admin/LoginRedirectionManager.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
