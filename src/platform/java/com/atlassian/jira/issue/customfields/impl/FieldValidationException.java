package com.atlassian.jira.issue.customfields.impl;

/**
 * What was entered is not a value of the field.
 *
 * @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/cf/ScriptedCFType.java — [C≤10] for Jira 8.13
 */
@SuppressWarnings("serial") // The real id is not known, and nothing of this is ever written.
public class FieldValidationException extends RuntimeException {
    /** @source https://github.com/igsl-group/Octopus_Jira/blob/41a0241e/CustomFieldTypes/src/main/java/com/igsl/customfieldtypes/changerequest/ChangeRequest.java — [C≤10] for Jira 8.21 */
    public FieldValidationException(String message) {
        super(message);
    }
}
