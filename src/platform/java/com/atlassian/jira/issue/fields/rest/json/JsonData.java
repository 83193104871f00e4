package com.atlassian.jira.issue.fields.rest.json;

/**
 * A piece of JSON: a string, number, boolean, map, list or null.
 *
 * @source https://docs.atlassian.com/DAC/javadoc/jira/7.1.0-m01/reference/com/atlassian/jira/issue/fields/rest/json/JsonData.html — [D]
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
