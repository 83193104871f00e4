package org.productops.readiness.field.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.jira.JiraIssues;
import org.productops.common.text.Texts;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.EligiblePeople;
import org.productops.readiness.check.jira.JiraFacts;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.issue.ChecklistReport;
import org.productops.readiness.issue.ChecklistState;
import org.productops.readiness.issue.Demand;
import org.productops.readiness.issue.IssueNotes;
import org.productops.readiness.issue.IssueReadiness;
import org.productops.readiness.issue.ItemState;
import org.productops.readiness.issue.LinkedPart;
import org.productops.readiness.issue.OwnItem;
import org.productops.readiness.issue.ReadinessEngine;
import org.productops.readiness.issue.ReadinessReader;
import org.productops.readiness.issue.SubmittedTicks;
import org.productops.readiness.jira.WorkflowChecklists;

/**
 * Draws the items of an issue on a screen of Jira: what people tick with boxes, what is checked with its state. Needs no
 * script, so that it works in dialogs, too. On an issue that is there all of its lists are shown, what is needed next first and of
 * what is needed later what is open: who edits an issue may be early. While one is created, only what that needs.
 */
@JiraComponent
public class ChecklistFieldForm {

    private static final Template<TicksView> TICKS = new Template<>("readiness/ticks.vm", TicksView.class);

    private final ReadinessReader reader;
    private final ReadinessEngine engine;
    private final JiraFacts facts;
    private final WorkflowChecklists workflows;
    private final JiraIssues issues;
    private final EligiblePeople eligible;
    private final People people;
    private final Texts texts;
    private final ProductDates dates;
    private final Templates templates;

    @Inject
    public ChecklistFieldForm(
            ReadinessReader reader,
            ReadinessEngine engine,
            JiraFacts facts,
            WorkflowChecklists workflows,
            JiraIssues issues,
            EligiblePeople eligible,
            People people,
            Texts texts,
            ProductDates dates,
            Templates templates) {
        this.reader = reader;
        this.engine = engine;
        this.facts = facts;
        this.workflows = workflows;
        this.issues = issues;
        this.eligible = eligible;
        this.people = people;
        this.texts = texts;
        this.dates = dates;
        this.templates = templates;
    }

    /** @param fieldId under which the boxes are sent */
    record TicksView(String fieldId, List<TickListView> lists) {}

    /**
     * A checklist.
     *
     * @param number that no other of the issue has
     */
    record TickListView(long number, String name, List<TickItemView> items) {}

    /**
     * An item.
     *
     * @param section its heading where a new one begins; else empty
     * @param mandatory whether it blocks as long as it is open
     * @param box the state that is sent along with its box; empty if it has no box that can be ticked
     * @param ticked whether there is a tick in its box
     * @param detail why it is open, in parts of which some are linked
     */
    record TickItemView(
            long id,
            String section,
            String text,
            boolean mandatory,
            boolean manual,
            String box,
            boolean ticked,
            List<LinkedPart> detail,
            String link) {}

    /**
     * The field of a form.
     *
     * @param issue null where Jira asks for several issues at once
     * @param typed what was sent with a form that comes back; empty in one that nobody has seen yet
     */
    String html(String fieldId, Issue issue, String typed) {
        SubmittedTicks submitted = SubmittedTicks.of(typed);
        List<TickListView> lists = new ArrayList<>();
        if (issue != null && issue.getProjectId() != null) {
            boolean created = issue.getId() != null;
            Optional<VisibleIssue> known = created ? Optional.of(issues.changed(issue)) : Optional.empty();
            IssueReadiness readiness = known.map(reader::of).orElseGet(() -> beforeCreation(issue));
            readiness.lists().stream()
                    .filter(state -> isOfInterest(state, created))
                    .sorted(Comparator.comparing(ChecklistFieldForm::isLater))
                    .flatMap(state -> state.report().map(report -> list(state, report, known, submitted)).stream())
                    .filter(list -> !list.items().isEmpty())
                    .forEach(lists::add);
        }
        return templates.render(TICKS, new TicksView(fieldId, lists));
    }

    private IssueReadiness beforeCreation(Issue issue) {
        return engine.judge(facts.of(issue), workflows.ofCreation(issue), () -> IssueNotes.NONE);
    }

    private static boolean isOfInterest(ChecklistState state, boolean created) {
        return state.demand()
                .map(Demand::when)
                .map(when ->
                        created ? when != Demand.When.CREATION || standsByItself(state) : when == Demand.When.CREATION)
                .orElse(true);
    }

    private static boolean standsByItself(ChecklistState state) {
        return state.report()
                .filter(report -> report.checklist().scope().byItself())
                .isPresent();
    }

    private static boolean isLater(ChecklistState state) {
        return state.demand()
                .filter(demand -> demand.when() == Demand.When.LATER)
                .isPresent();
    }

    private TickListView list(
            ChecklistState state, ChecklistReport report, Optional<VisibleIssue> issue, SubmittedTicks submitted) {
        List<TickItemView> items = new ArrayList<>();
        String section = "";
        List<ItemState> shown = report.shown().stream()
                .filter(each -> !isLater(state) || !each.closed())
                .toList();
        for (ItemState each : shown) {
            ChecklistItem item = each.item();
            String heading = item.section().equals(section) ? "" : item.section();
            section = item.section();
            items.add(item(each, heading, issue, submitted));
        }
        return new TickListView(
                report.checklist().id(),
                report.checklist().id() == OwnItem.LIST_ID
                        ? texts.get("productops.readiness.panel.own")
                        : report.checklist().name(),
                items);
    }

    private TickItemView item(ItemState state, String section, Optional<VisibleIssue> issue, SubmittedTicks submitted) {
        ChecklistItem item = state.item();
        boolean manual = item.check().isManual();
        String box = manual && mayTick(item, issue) ? (state.closed() ? "!" : "?") + item.id() : "";
        return new TickItemView(
                item.id(),
                section,
                item.text(),
                state.binding() && (manual || !state.closed()),
                manual,
                box,
                box.isEmpty() ? state.closed() : submitted.hasTick(item.id(), state.closed()),
                LinkedPart.of((starts(state) + " " + (manual ? note(state, box, issue) : detail(state))).strip()),
                item.link());
    }

    /** Before there is an issue, nobody knows who holds a role of it. */
    private boolean mayTick(ChecklistItem item, Optional<VisibleIssue> issue) {
        return item.tickers().equals(Eligible.ANYONE)
                || issue.isPresent()
                        && people.currentUserKey()
                                .filter(user -> eligible.holds(issue.get(), user, item.tickers()))
                                .isPresent();
    }

    private String note(ItemState state, String box, Optional<VisibleIssue> issue) {
        if (!box.isEmpty()) {
            return state.item().help();
        }
        return issue.map(known -> texts.get(
                        "productops.readiness.panel.tickers",
                        eligible.names(known, List.of(state.item().tickers()))
                                .get(0)
                                .label()))
                .orElseGet(() -> texts.get("productops.readiness.checklist-field.later"));
    }

    /** From when on it blocks, if that is not now. */
    private String starts(ItemState state) {
        return state.item().mandatory() && !state.binding() && !state.closed()
                ? state.item()
                        .startsOn()
                        .map(day -> texts.get("productops.readiness.panel.starts", dates.day(day)))
                        .orElse("")
                : "";
    }

    private String detail(ItemState state) {
        return state.gap()
                .map(gap -> texts.get(gap.why()) + " " + texts.get(gap.how()))
                .orElse("");
    }
}
