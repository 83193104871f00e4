package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import org.productops.devhost.jira.model.IssueRecord;

/** An issue as its fields see it: a copy that they read and change, and that somebody else keeps. */
public interface EditableIssue extends Issue {

    /** What is kept of it, with the changes of this copy except those of custom fields. */
    IssueRecord record();

    /** Changes this copy. */
    void change(IssueRecord changed);

    /** Changes a system field of this copy; an empty value empties the field. */
    default void change(String fieldId, String value) {
        change(record().with(fieldId, value == null || value.isEmpty() ? List.of() : List.of(value)));
    }

    /** Changes a custom field of this copy. */
    void changeCustomField(CustomField field, Object value);
}
