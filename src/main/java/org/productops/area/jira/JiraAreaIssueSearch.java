package org.productops.area.jira;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.area.AreaIssueSearch;
import org.productops.common.web.Address;

/** Jira's issue navigator. */
@JiraComponent
public class JiraAreaIssueSearch implements AreaIssueSearch {

    private final ProductAreaField field;

    @Inject
    public JiraAreaIssueSearch(ProductAreaField field) {
        this.field = field;
    }

    @Override
    public Optional<String> address(String areaKey) {
        return field.find()
                .map(CustomField::getName)
                .map(name -> quoted(name) + " in productAreaTree(" + quoted(areaKey) + ")")
                .map(query -> Address.of("/issues/").with("jql", query).toString());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
