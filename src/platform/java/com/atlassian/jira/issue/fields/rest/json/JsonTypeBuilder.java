package com.atlassian.jira.issue.fields.rest.json;

/**
 * Makes schemas of custom fields.
 *
 * @source facts: jira-facts §1 [C≤10]
 */
public class JsonTypeBuilder {
    private JsonTypeBuilder() {}

    public static JsonType custom(String type, String customType, Long customFieldId) {
        return new JsonType(type, customType, customFieldId);
    }
}
