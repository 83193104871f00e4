package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;

/**
 * What REST tells about the values a field takes.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/ScriptedCFType.java — [C≤10] for Jira 8.13
 */
public class FieldTypeInfo {
    private final Collection<?> allowedValues;
    private final String autoCompleteUrl;

    /** @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/ScriptedCFType.java — [U] for Jira 8.13, with two nulls; the types of the arguments are seen nowhere */
    public FieldTypeInfo(Collection<?> allowedValues, String autoCompleteUrl) {
        this.allowedValues = allowedValues;
        this.autoCompleteUrl = autoCompleteUrl;
    }
}
