package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/**
 * Time zones of people and of the product.
 *
 * @source https://docs.atlassian.com/sal-api/2.10.1/sal-api/apidocs/com/atlassian/sal/api/timezone/TimeZoneManager.html — [C11], used in atlassian-slack-integration-server
 */
public interface TimeZoneManager {
    /** The current user's, or the product's for the anonymous user. */
    TimeZone getUserTimeZone();
}
