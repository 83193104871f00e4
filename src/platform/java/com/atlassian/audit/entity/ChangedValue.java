package com.atlassian.audit.entity;

/**
 * What happened to one value.
 *
 * @source https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/ — [C≤10], documented there and called in mailru/jira-plugins-mrimsender (MyteamAuditService, 35d1618d); not seen on Platform 8, so the plugin does without it where it differs
 */
public class ChangedValue {

    private final String key;
    private final String from;
    private final String to;

    private ChangedValue(String key, String from, String to) {
        this.key = key;
        this.from = from;
        this.to = to;
    }

    public static Builder fromI18nKeys(String i18nKey) {
        return new Builder(i18nKey);
    }

    @Override
    public String toString() {
        return key + ": " + from + " -> " + to;
    }

    /**
     * Makes one.
     *
     * @source https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/ — [C≤10], documented there and called in mailru/jira-plugins-mrimsender (MyteamAuditService, 35d1618d); not seen on Platform 8, so the plugin does without it where it differs
     */
    public static class Builder {
        private final String key;
        private String from = "";
        private String to = "";

        private Builder(String key) {
            this.key = key;
        }

        public Builder from(String newFrom) {
            from = newFrom;
            return this;
        }

        public Builder to(String newTo) {
            to = newTo;
            return this;
        }

        public ChangedValue build() {
            return new ChangedValue(key, from, to);
        }
    }
}
