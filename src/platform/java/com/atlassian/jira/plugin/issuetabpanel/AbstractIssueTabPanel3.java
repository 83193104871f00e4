package com.atlassian.jira.plugin.issuetabpanel;

/**
 * What tabs of the issue view extend.
 *
 * @source https://developer.atlassian.com/server/jira/platform/issue-tab-panel/ — [D], in its example, with both methods
 */
public abstract class AbstractIssueTabPanel3 implements IssueTabPanel3 {
    protected AbstractIssueTabPanel3() {}

    @Override
    public void init(IssueTabPanelModuleDescriptor descriptor) {}
}
