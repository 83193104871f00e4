package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * A field's value in REST, plain and rendered.
 *
 * @source facts: jira-facts §1 [C≤10]
 */
public class FieldJsonRepresentation {
    private final JsonData standard;
    private JsonData rendered;

    public FieldJsonRepresentation(JsonData standard) {
        this.standard = standard;
    }

    public JsonData getStandardData() {
        return standard;
    }

    public void setRenderedData(JsonData rendered) {
        this.rendered = rendered;
    }
}
