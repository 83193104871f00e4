package com.atlassian.audit.api;

import com.atlassian.audit.entity.AuditEvent;

/**
 * The product's audit log.
 *
 * @source https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/ — [C≤10], documented there and called in mailru/jira-plugins-mrimsender (MyteamAuditService, 35d1618d); not seen on Platform 8, so the plugin does without it where it differs
 */
public interface AuditService {

    void audit(AuditEvent event);
}
