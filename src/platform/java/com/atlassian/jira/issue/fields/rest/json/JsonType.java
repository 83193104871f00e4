package com.atlassian.jira.issue.fields.rest.json;

/**
 * The schema of a field in REST.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/TextScriptedCFType.java — [C≤10] for Jira 8.13
 */
public class JsonType {
    private final String type;
    private final String items;
    private final String custom;
    private final Long customId;

    JsonType(String type, String custom, Long customId) {
        this(type, null, custom, customId);
    }

    JsonType(String type, String items, String custom, Long customId) {
        this.type = type;
        this.items = items;
        this.custom = custom;
        this.customId = customId;
    }

    public String getType() {
        return type;
    }

    /** Null unless it is an array. */
    public String getItems() {
        return items;
    }

    public String getCustom() {
        return custom;
    }

    public Long getCustomId() {
        return customId;
    }
}
