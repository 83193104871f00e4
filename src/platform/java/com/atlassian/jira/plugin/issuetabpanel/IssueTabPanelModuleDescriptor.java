package com.atlassian.jira.plugin.issuetabpanel;

/**
 * A tab of the issue view as Jira knows it.
 *
 * @source https://developer.atlassian.com/server/jira/platform/issue-tab-panel/ — [D], as {@code this.descriptor} of the panel
 */
public interface IssueTabPanelModuleDescriptor {}
