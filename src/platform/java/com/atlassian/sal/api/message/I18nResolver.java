package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/**
 * Texts in the locale of the current user. An unknown key comes back as it is.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/action/ScrumPokerAction.java — [C11] for Jira 11.3.1
 */
public interface I18nResolver {
    String getText(String key, Serializable... arguments);

    String getText(String key);

    /**
     * In another language.
     *
     * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/NotificationServiceImpl.java — [C≤10]
     */
    String getText(Locale locale, String key, Serializable... arguments);
}
