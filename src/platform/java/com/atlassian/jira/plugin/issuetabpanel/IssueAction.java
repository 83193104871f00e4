package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Date;

/**
 * Something that stands in a tab of an issue.
 *
 * @source https://github.com/myYearbook/jira-gerrit-plugin/blob/47c11bf4/src/main/java/com/meetme/plugins/jira/gerrit/tabpanel/GerritReviewIssueAction.java — [C≤10], which implements it; the type on Jira 11 in the documentation's example
 */
public interface IssueAction {

    /** @source https://github.com/myYearbook/jira-gerrit-plugin/blob/47c11bf4/src/main/java/com/meetme/plugins/jira/gerrit/tabpanel/GerritReviewIssueAction.java — [K], inherited there from AbstractIssueAction */
    String getHtml();

    /** In the tab of all that was done, things stand in the order of this. */
    Date getTimePerformed();

    /** Whether it stands in the tab of all that was done, too. */
    boolean isDisplayActionAllTab();
}
