package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * One operation on a field in a REST update, such as "set", with what came with it.
 *
 * @source https://github.com/January-5/jira-workflow-inheritance/blob/5574c354/src/main/java/igsl/com/jira/workflow/jira/ProgressFieldType.java — [C≤10] for Jira 9.12
 */
public class FieldOperationHolder {
    private final String operation;
    private final JsonData data;

    public FieldOperationHolder(String operation, JsonData data) {
        this.operation = operation;
        this.data = data;
    }

    /** @source In no public source — [U] */
    public JsonData getData() {
        return data;
    }
}
