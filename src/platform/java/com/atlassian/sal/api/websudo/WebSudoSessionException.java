package com.atlassian.sal.api.websudo;

/**
 * The request has no secure administrator session yet.
 *
 * @source facts: jira-facts §11 [C11] — seen in atlassian-slack-integration-server; super class [K]
 */
public class WebSudoSessionException extends SecurityException {
    public WebSudoSessionException(String message) {
        super(message);
    }
}
