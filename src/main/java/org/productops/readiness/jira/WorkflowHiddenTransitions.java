package org.productops.readiness.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.opensymphony.workflow.loader.ActionDescriptor;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.common.text.Texts;
import org.productops.readiness.issue.HiddenTransitions;
import org.productops.readiness.issue.IssueReadiness;

/** Asks the conditions of the issue's workflow. */
@JiraComponent
public class WorkflowHiddenTransitions implements HiddenTransitions {

    /** So many items of a transition are named; the panel shows all. */
    private static final int MOST_NAMED = 3;

    private final WorkflowChecklists workflows;
    private final WorkflowOrigin origin;
    private final Doors doors;
    private final Texts texts;

    @Inject
    public WorkflowHiddenTransitions(WorkflowChecklists workflows, WorkflowOrigin origin, Doors doors, Texts texts) {
        this.workflows = workflows;
        this.origin = origin;
        this.doors = doors;
        this.texts = texts;
    }

    @Override
    public List<Message> of(VisibleIssue issue, IssueReadiness readiness) {
        Issue shown = JiraIssues.unwrap(issue);
        List<Message> hidden = new ArrayList<>();
        for (ActionDescriptor action : workflows.next(shown)) {
            WorkflowDoors.conditions(action).stream()
                    .map(arguments -> ValidatorArguments.door(arguments, origin.known()))
                    .map(door -> doors.judge(door, action.getName(), readiness, item -> true))
                    .filter(verdict -> !verdict.passes())
                    .findFirst()
                    .map(verdict -> message(action.getName(), verdict))
                    .ifPresent(hidden::add);
        }
        return hidden;
    }

    private Message message(String transition, DoorVerdict verdict) {
        if (verdict.problem().isPresent()) {
            return Message.of(
                    "productops.readiness.panel.hidden-problem",
                    transition,
                    texts.get(verdict.problem().get()));
        }
        String named = verdict.open().stream()
                .limit(MOST_NAMED)
                .map(open -> open.state().item().text())
                .collect(Collectors.joining("; "));
        return verdict.open().size() <= MOST_NAMED
                ? Message.of("productops.readiness.panel.hidden", transition, named)
                : Message.of(
                        "productops.readiness.panel.hidden-more",
                        transition,
                        named,
                        verdict.open().size() - MOST_NAMED);
    }
}
