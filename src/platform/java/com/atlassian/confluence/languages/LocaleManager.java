package com.atlassian.confluence.languages;

import java.util.Locale;

/**
 * The languages of the site and of its people.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/spi/impl/ConfluenceSlackI18nResolver.java — [C11] for Jira 11.0 and Confluence 10.0.1
 */
public interface LocaleManager {
    /** The language of those who have chosen none. */
    Locale getSiteDefaultLocale();
}
