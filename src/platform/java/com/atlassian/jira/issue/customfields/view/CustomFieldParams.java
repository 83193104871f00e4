package com.atlassian.jira.issue.customfields.view;

import java.util.Collection;

/**
 * What a form or a REST call sent for one field.
 *
 * @source https://github.com/igsl-group/Octopus_Jira/blob/41a0241e/CustomFieldTypes/src/main/java/com/igsl/customfieldtypes/efforttable/EffortTable.java — [C≤10] for Jira 8.21
 */
public interface CustomFieldParams {

    Object getFirstValueForNullKey();

    /**
     * Null or empty if nothing was sent.
     *
     * @source https://github.com/palpandix/custom-issue-picker/blob/1bd55be6/src/main/java/com/intel/jira/plugins/jqlissuepicker/customfields/IssuePickerCFType.java — [C≤10] for Jira 8
     */
    Collection<?> getValuesForNullKey();

    /** What was sent under the field's id, a colon and this key. */
    Object getFirstValueForKey(String key);
}
