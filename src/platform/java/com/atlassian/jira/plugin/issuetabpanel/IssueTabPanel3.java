package com.atlassian.jira.plugin.issuetabpanel;

import java.util.List;

/**
 * A tab of the issue view.
 *
 * @source https://developer.atlassian.com/server/jira/platform/issue-tab-panel/ — [D], "must implement the IssueTabPanel3 interface"
 */
public interface IssueTabPanel3 {

    void init(IssueTabPanelModuleDescriptor descriptor);

    boolean showPanel(ShowPanelRequest request);

    List<IssueAction> getActions(GetActionsRequest request);
}
