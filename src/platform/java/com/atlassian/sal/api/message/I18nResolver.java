package com.atlassian.sal.api.message;

import java.io.Serializable;

/**
 * Texts in the locale of the current user. An unknown key comes back as it is.
 *
 * @source facts: jira-facts §11 [C11] — seen in codescape/jira-scrum-poker and atlassian-slack-integration-server
 */
public interface I18nResolver {
    String getText(String key, Serializable... arguments);

    String getText(String key);
}
