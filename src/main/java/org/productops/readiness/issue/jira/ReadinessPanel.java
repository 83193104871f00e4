package org.productops.readiness.issue.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import org.productops.common.jira.IssuePanel;
import org.productops.common.jira.RequestMemory;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.readiness.issue.ReadinessView;

/** The panel on the issue view that shows how far the issue is with the checklists that its workflow needs. */
public final class ReadinessPanel extends IssuePanel {

    private static final Template<ReadinessView> TEMPLATE = new Template<>("readiness/panel.vm", ReadinessView.class);

    private final RequestReadiness readiness;
    private final Templates templates;

    @Inject
    public ReadinessPanel(RequestReadiness readiness, Templates templates) {
        this.readiness = readiness;
        this.templates = templates;
    }

    @Override
    protected String html(Issue issue, RequestMemory memory) {
        return templates.render(TEMPLATE, readiness.view(issue, memory));
    }
}
