package com.atlassian.audit.entity;

/**
 * What part of the product an event is about.
 *
 * @source https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/ — [C≤10], documented there and called in mailru/jira-plugins-mrimsender (MyteamAuditService, 35d1618d); not seen on Platform 8, so the plugin does without it where it differs
 */
public enum CoverageArea {
    ECOSYSTEM
}
