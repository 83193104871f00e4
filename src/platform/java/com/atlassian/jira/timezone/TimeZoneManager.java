package com.atlassian.jira.timezone;

import java.util.TimeZone;

/**
 * Time zones of people and of Jira.
 *
 * @source https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/timezone/TimeZoneManager.html — [D]; injected in mailru/jira-plugins-mrimsender and atlascommunity/jira-plugins-groovy
 */
public interface TimeZoneManager {
    /** The current user's, or Jira's for the anonymous user. */
    TimeZone getLoggedInUserTimeZone();
}
