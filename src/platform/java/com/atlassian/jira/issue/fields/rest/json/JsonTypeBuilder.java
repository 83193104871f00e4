package com.atlassian.jira.issue.fields.rest.json;

/**
 * Makes schemas of custom fields.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/NumberCFType.java — [C≤10] for Jira 8.13
 */
public class JsonTypeBuilder {
    private JsonTypeBuilder() {}

    public static JsonType custom(String type, String customType, Long customFieldId) {
        return new JsonType(type, customType, customFieldId);
    }

    /** @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/MultiUserScriptedCFType.java — [C≤10] for Jira 8.13 */
    public static JsonType customArray(String itemType, String customType, Long customFieldId) {
        return new JsonType("array", itemType, customType, customFieldId);
    }
}
