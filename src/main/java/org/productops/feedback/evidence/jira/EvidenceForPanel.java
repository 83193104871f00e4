package org.productops.feedback.evidence.jira;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.jira.IssuePanel;
import org.productops.common.jira.JiraIssues;
import org.productops.common.jira.RequestMemory;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.feedback.evidence.DemandService;

/** The panel on a feedback issue: the issues for which it is evidence. */
public final class EvidenceForPanel extends IssuePanel {

    private static final Template<View> TEMPLATE = new Template<>("feedback/evidence-for.vm", View.class);

    private final JiraIssues issues;
    private final DemandService demand;
    private final Templates templates;

    @Inject
    public EvidenceForPanel(JiraIssues issues, DemandService demand, Templates templates) {
        this.issues = issues;
        this.demand = demand;
        this.templates = templates;
    }

    record View(List<ItemView> supported) {}

    /** An issue for which the feedback is evidence. */
    record ItemView(String issueKey, String summary, Message importance) {}

    @Override
    protected String html(Issue issue, RequestMemory memory) {
        return templates.render(
                TEMPLATE,
                new View(demand.supportedBy(issues.shown(issue)).stream()
                        .map(each -> new ItemView(
                                each.issue().key(),
                                each.issue().summary(),
                                Message.of(each.link().importance().textKey())))
                        .toList()));
    }
}
