package com.atlassian.jira.issue.fields.rest.json;

/**
 * A piece of JSON: a string, number, boolean, map, list or null.
 *
 * @source facts: jira-facts §1 [C≤10]
 */
public class JsonData {
    private final Object data;

    public JsonData(Object data) {
        this.data = data;
    }

    /** @source https://docs.atlassian.com/jira/server/com/atlassian/jira/issue/fields/rest/json/JsonData.html — [K] */
    public Object getData() {
        return data;
    }
}
