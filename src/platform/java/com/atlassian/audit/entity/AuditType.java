package com.atlassian.audit.entity;

/**
 * What sort of event it is; made by a builder.
 *
 * @source https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/ — [C≤10], documented there and called in mailru/jira-plugins-mrimsender (MyteamAuditService, 35d1618d); not seen on Platform 8, so the plugin does without it where it differs
 */
public class AuditType {

    private final String categoryKey;
    private final String actionKey;

    private AuditType(String categoryKey, String actionKey) {
        this.categoryKey = categoryKey;
        this.actionKey = actionKey;
    }

    public static Builder fromI18nKeys(
            CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
        return new Builder(categoryI18nKey, actionI18nKey);
    }

    @Override
    public String toString() {
        return categoryKey + " " + actionKey;
    }

    /**
     * Makes one.
     *
     * @source https://docs.atlassian.com/atlassian-audit/1.12.1/apidocs/ — [C≤10], documented there and called in mailru/jira-plugins-mrimsender (MyteamAuditService, 35d1618d); not seen on Platform 8, so the plugin does without it where it differs
     */
    public static class Builder {
        private final String categoryKey;
        private final String actionKey;

        private Builder(String categoryKey, String actionKey) {
            this.categoryKey = categoryKey;
            this.actionKey = actionKey;
        }

        public AuditType build() {
            return new AuditType(categoryKey, actionKey);
        }
    }
}
