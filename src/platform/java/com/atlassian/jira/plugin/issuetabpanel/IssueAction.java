package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Date;

/**
 * Something that stands in a tab of an issue.
 *
 * @source https://github.com/edgehosting/jira-dvcs-connector/blob/1e09e4c05474e675721c1e2d86e502076e2d928a/jira-dvcs-connector-plugin/src/main/java/com/atlassian/jira/plugins/dvcs/webwork/render/DefaultIssueAction.java — [C≤10], Atlassian's own, which implements it itself with all three; the type on Jira 11 in the documentation, which says to implement it: https://developer.atlassian.com/server/jira/platform/issue-tab-panel/
 */
public interface IssueAction {

    String getHtml();

    /** In the tab of all that was done, things stand in the order of this. */
    Date getTimePerformed();

    /** Whether it stands in the tab of all that was done, too. */
    boolean isDisplayActionAllTab();
}
