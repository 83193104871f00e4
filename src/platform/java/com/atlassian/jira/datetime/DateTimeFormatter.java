package com.atlassian.jira.datetime;

import java.util.Date;

/**
 * Shows dates as the product does.
 *
 * @source https://github.com/codescape/jira-scrum-poker/blob/bb652fd6/src/main/java/de/codescape/jira/plugins/scrumpoker/rest/mapper/SessionEntityMapper.java — [C11] for Jira 11.3.1
 */
public interface DateTimeFormatter {
    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter withStyle(DateTimeStyle style);

    /** @source https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/model/mentions/IssueMentionViewResponseFactory.java — [C11] for Jira 11.0 and Confluence 10.0.1 */
    String format(Date date);
}
