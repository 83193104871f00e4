package com.atlassian.sal.api.websudo;

/**
 * The request has no secure administrator session yet.
 *
 * @source facts: jira-facts §11 [C11] — seen in atlassian-slack-integration-server; super class [K]
 */
@SuppressWarnings("serial") // The real id is not known, and nothing of this is ever written.
public class WebSudoSessionException extends SecurityException {
    public WebSudoSessionException(String message) {
        super(message);
    }
}
