package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/**
 * In which zone people live.
 *
 * @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/confluence-slack-integration/confluence-slack-server-integration-plugin/src/main/java/com/atlassian/confluence/plugins/slack/ComponentImports.java — [C11] for Confluence 10.0.1
 */
public interface TimeZoneManager {
    /** @source https://docs.atlassian.com/atlassian-bamboo/9.5.1/com/atlassian/sal/bamboo/timezone/BambooTimeZoneManager.html — [C≤10]; likewise Confluence 5.4 */
    TimeZone getUserTimeZone();
}
