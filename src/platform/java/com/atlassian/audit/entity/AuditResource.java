package com.atlassian.audit.entity;

/**
 * What an event is about.
 *
 * @source https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/ — [C≤10], documented there and called in mailru/jira-plugins-mrimsender (MyteamAuditService, 35d1618d); not seen on Platform 8, so the plugin does without it where it differs
 */
public class AuditResource {

    private final String name;
    private final String id;

    private AuditResource(String name, String id) {
        this.name = name;
        this.id = id;
    }

    public static Builder builder(String name, String type) {
        return new Builder(name);
    }

    @Override
    public String toString() {
        return name + " (" + id + ")";
    }

    /**
     * Makes one.
     *
     * @source https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/ — [C≤10], documented there and called in mailru/jira-plugins-mrimsender (MyteamAuditService, 35d1618d); not seen on Platform 8, so the plugin does without it where it differs
     */
    public static class Builder {
        private final String name;
        private String id = "";

        private Builder(String name) {
            this.name = name;
        }

        public Builder id(String newId) {
            id = newId;
            return this;
        }

        public AuditResource build() {
            return new AuditResource(name, id);
        }
    }
}
