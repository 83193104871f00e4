package com.atlassian.audit.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry of the product's audit log; made by a builder.
 *
 * @source https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/ — [C≤10], documented there and called in mailru/jira-plugins-mrimsender (MyteamAuditService, 35d1618d); not seen on Platform 8, so the plugin does without it where it differs
 */
public class AuditEvent {

    private final AuditType type;
    private final List<Object> details;

    private AuditEvent(AuditType type, List<Object> details) {
        this.type = type;
        this.details = List.copyOf(details);
    }

    public static Builder builder(AuditType type) {
        return new Builder(type);
    }

    @Override
    public String toString() {
        return type + " " + details;
    }

    /**
     * Makes one.
     *
     * @source https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/ — [C≤10], documented there and called in mailru/jira-plugins-mrimsender (MyteamAuditService, 35d1618d); not seen on Platform 8, so the plugin does without it where it differs
     */
    public static class Builder {
        private final AuditType type;
        private final List<Object> details = new ArrayList<>();

        private Builder(AuditType type) {
            this.type = type;
        }

        public Builder affectedObject(AuditResource resource) {
            details.add(resource);
            return this;
        }

        public Builder addChangedValueIfDifferent(ChangedValue value) {
            details.add(value);
            return this;
        }

        public AuditEvent build() {
            return new AuditEvent(type, details);
        }
    }
}
