package org.productops.area.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.area.rule.AreasOfIssue;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;

/** Reads areas from the fields of Jira's issues. */
@JiraComponent
public class JiraAreasOfIssue implements AreasOfIssue {

    private final CustomFieldManager fields;

    @Inject
    public JiraAreasOfIssue(@JiraImport CustomFieldManager fields) {
        this.fields = fields;
    }

    @Override
    public List<String> keys(VisibleIssue issue, String fieldId) {
        CustomField field = fields.getCustomFieldObject(fieldId);
        return field == null || !FieldRuling.isOfAreas(field)
                ? List.of()
                : ProductAreaValues.keys(JiraIssues.unwrap(issue).getCustomFieldValue(field));
    }
}
