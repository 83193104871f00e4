package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * A field's value in REST, plain and rendered.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/TextScriptedCFType.java — [C≤10] for Jira 8.13
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

    /** @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/TextScriptedCFType.java — [U] for Jira 8.13; that it answers nothing is seen nowhere */
    public void setRenderedData(JsonData rendered) {
        this.rendered = rendered;
    }
}
