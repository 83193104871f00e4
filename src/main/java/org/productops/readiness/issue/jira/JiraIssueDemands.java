package org.productops.readiness.issue.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.readiness.check.IssueFacts;
import org.productops.readiness.check.jira.JiraFacts;
import org.productops.readiness.issue.Demand;
import org.productops.readiness.issue.IssueDemands;
import org.productops.readiness.jira.WorkflowChecklists;

/** Asks Jira's workflows and issues. */
@JiraComponent
public class JiraIssueDemands implements IssueDemands {

    private final WorkflowChecklists workflows;
    private final JiraFacts facts;

    @Inject
    public JiraIssueDemands(WorkflowChecklists workflows, JiraFacts facts) {
        this.workflows = workflows;
        this.facts = facts;
    }

    @Override
    public List<Demand> demands(VisibleIssue issue) {
        return workflows.of(JiraIssues.unwrap(issue));
    }

    @Override
    public IssueFacts facts(VisibleIssue issue) {
        return facts.of(JiraIssues.unwrap(issue));
    }
}
