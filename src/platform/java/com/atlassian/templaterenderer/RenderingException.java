package com.atlassian.templaterenderer;

/**
 * A template could not be rendered.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/web/rest/SlackMessageResource.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
@SuppressWarnings("serial") // The real id is not known, and nothing of this is ever written.
public class RenderingException extends RuntimeException {
    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
