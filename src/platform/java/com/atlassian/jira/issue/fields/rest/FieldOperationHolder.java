package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * One operation on a field in a REST update, such as "set", with what came with it.
 *
 * @source facts: jira-facts §1 [C≤10]
 */
public class FieldOperationHolder {
    private final String operation;
    private final JsonData data;

    public FieldOperationHolder(String operation, JsonData data) {
        this.operation = operation;
        this.data = data;
    }

    public JsonData getData() {
        return data;
    }
}
