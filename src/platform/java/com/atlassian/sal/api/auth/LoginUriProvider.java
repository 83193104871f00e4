package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Where to send people to log in.
 *
 * @source facts: jira-facts §11 [C11] — seen in atlassian-slack-integration-server
 */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
