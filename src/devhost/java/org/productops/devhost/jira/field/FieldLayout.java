package org.productops.devhost.jira.field;

import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/** How a project shows a field; here all projects show all fields alike. */
final class FieldLayout implements FieldLayoutItem {
    static final FieldLayoutItem ITEM = new FieldLayout();

    private FieldLayout() {}
}
