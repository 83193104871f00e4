package com.atlassian.sal.api.websudo;

/**
 * The request has no secure administrator session yet.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/admin/ConfigureServlet.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
@SuppressWarnings("serial") // The real id is not known, and nothing of this is ever written.
public class WebSudoSessionException extends SecurityException {
    public WebSudoSessionException(String message) {
        super(message);
    }
}
