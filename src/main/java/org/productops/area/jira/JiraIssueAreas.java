package org.productops.area.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.area.api.IssueAreas;

/** Reads an issue's area from its field. */
@JiraComponent
@ExportAsService(IssueAreas.class)
public class JiraIssueAreas implements IssueAreas {

    private final IssueManager issues;
    private final ProductAreaField field;

    @Inject
    public JiraIssueAreas(@JiraImport IssueManager issues, ProductAreaField field) {
        this.issues = issues;
        this.field = field;
    }

    @Override
    public Optional<String> areaKeyOf(long issueId) {
        return Optional.ofNullable(issues.getIssueObject(issueId)).flatMap(field::valueOf);
    }

    @Override
    public Optional<String> fieldId() {
        return field.find().map(CustomField::getId);
    }
}
