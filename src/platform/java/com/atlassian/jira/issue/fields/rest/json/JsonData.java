package com.atlassian.jira.issue.fields.rest.json;

/**
 * A piece of JSON: a string, number, boolean, map, list or null.
 *
 * @source facts: jira-facts §1 [C≤10] — getData [K]
 */
public class JsonData {
    private final Object data;

    public JsonData(Object data) {
        this.data = data;
    }

    public Object getData() {
        return data;
    }
}
