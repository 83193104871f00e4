package com.atlassian.jira.datetime;

import java.util.Date;

/**
 * Shows dates as the product does.
 *
 * @source facts: jira-facts §7 [C11] — seen in codescape/jira-scrum-poker
 */
public interface DateTimeFormatter {
    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter withStyle(DateTimeStyle style);

    String format(Date date);
}
