package com.atlassian.sal.api.message;

import java.io.Serializable;

/**
 * Texts in the locale of the current user. An unknown key comes back as it is.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/action/ScrumPokerAction.java — [C11] for Jira 11.3.1
 */
public interface I18nResolver {
    String getText(String key, Serializable... arguments);

    String getText(String key);
}
