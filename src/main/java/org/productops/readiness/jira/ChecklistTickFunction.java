package org.productops.readiness.jira;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.common.text.Texts;
import org.productops.readiness.issue.ChecklistReport;
import org.productops.readiness.issue.IssueReadiness;
import org.productops.readiness.issue.ItemOrder;
import org.productops.readiness.issue.ItemService;
import org.productops.readiness.issue.ItemState;
import org.productops.readiness.issue.ReadinessReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ticks, unticks or resets items of an issue when a transition has happened, as the user who took it. It never breaks a
 * transition: what cannot be done is told to the log. Workflows keep the name of this class: it is never renamed or moved.
 */
public final class ChecklistTickFunction implements FunctionProvider {

    private static final Logger LOG = LoggerFactory.getLogger(ChecklistTickFunction.class);

    private final ReadinessReader reader;
    private final ItemService items;
    private final JiraIssues issues;
    private final WorkflowOrigin origin;
    private final Texts texts;

    @Inject
    public ChecklistTickFunction(
            ReadinessReader reader, ItemService items, JiraIssues issues, WorkflowOrigin origin, Texts texts) {
        this.reader = reader;
        this.items = items;
        this.issues = issues;
        this.origin = origin;
        this.texts = texts;
    }

    @Override
    @SuppressWarnings("rawtypes") // the workflow engine is older than generics
    public void execute(Map transientVars, Map args, PropertySet properties) {
        DoorTransition transition = DoorTransition.of(transientVars);
        Issue issue = (Issue) transientVars.get("issue");
        if (issue == null || issue.getId() == null) {
            LOG.warn(
                    "The transition {} of the workflow {} cannot tick items, as there is no issue yet. The post function must"
                            + " stand behind the one that creates the issue",
                    transition.name(),
                    transition.workflow());
            return;
        }
        try {
            run(ValidatorArguments.rule(args, origin.known()), transition, issue);
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "The transition {} of the issue {} has happened, but its post function could not change checklists",
                    transition.name(),
                    issue.getKey(),
                    e);
        }
    }

    private void run(ItemsRule rule, DoorTransition transition, Issue issue) {
        VisibleIssue changed = issues.changed(issue);
        IssueReadiness readiness = reader.of(changed);
        List<ChecklistReport> lists = lists(rule.lists(), readiness);
        if (lists.isEmpty() && rule.lists().which() != Door.Which.ALL) {
            tell(transition, issue, "its checklist does not stand on the issue, or is gone");
            return;
        }
        List<ItemState> all =
                lists.stream().flatMap(report -> report.items().stream()).toList();
        rule.texts().stream()
                .filter(text -> all.stream().noneMatch(state -> ItemsRule.isCalled(text, state.item())))
                .forEach(text -> tell(transition, issue, "there is no item \u201c" + text + "\u201d"));
        List<ItemOrder> orders = new ArrayList<>();
        all.stream()
                .filter(state -> rule.isFor(state.item()))
                .filter(state -> changes(rule.action(), state))
                .forEach(state -> orders.add(new ItemOrder(state.item().id(), rule.action())));
        if (!orders.isEmpty()) {
            for (Message refused : items.doAll(changed, orders)) {
                tell(transition, issue, texts.get(refused));
            }
        }
    }

    private static List<ChecklistReport> lists(Door door, IssueReadiness readiness) {
        return switch (door.which()) {
            case ALL -> readiness.reports();
            case ONE -> readiness.report(door.checklistId()).stream().toList();
            case NONE, ELSEWHERE -> List.of();
        };
    }

    /** Checks tick themselves; that something does not apply is taken back of them, too. */
    private static boolean changes(ItemOrder.Action action, ItemState state) {
        return switch (action) {
            case TICK -> state.item().check().isManual() && !state.closed();
            case UNTICK -> state.item().check().isManual() && state.closed();
            case RESET -> state.mark().isPresent();
        };
    }

    private static void tell(DoorTransition transition, Issue issue, String what) {
        LOG.warn(
                "The post function of the transition {} left something undone on the issue {}: {}",
                transition.name(),
                issue.getKey(),
                what);
    }
}
