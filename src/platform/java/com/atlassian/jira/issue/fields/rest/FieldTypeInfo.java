package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;

/**
 * What REST tells about the values a field takes.
 *
 * @source facts: jira-facts §1 [C≤10]
 */
public class FieldTypeInfo {
    private final Collection<?> allowedValues;
    private final String autoCompleteUrl;

    public FieldTypeInfo(Collection<?> allowedValues, String autoCompleteUrl) {
        this.allowedValues = allowedValues;
        this.autoCompleteUrl = autoCompleteUrl;
    }
}
