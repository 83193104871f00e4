package com.atlassian.jira.util;

import java.util.Locale;

/**
 * Texts in a person's locale.
 *
 * @source facts: jira-facts §7 [C11] — seen in atlassian-slack-integration-server
 */
public interface I18nHelper {
    String getText(String key);

    String getText(String key, String value1);

    String getText(String key, String value1, String value2);

    Locale getLocale();
}
