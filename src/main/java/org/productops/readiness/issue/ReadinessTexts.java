package org.productops.readiness.issue;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.Texts;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.issue.ReadinessView.ChecklistView;
import org.productops.readiness.issue.ReadinessView.ItemView;
import org.productops.readiness.issue.ReadinessView.TickView;

/** Puts an issue's checklists into the words of the user who makes the request. */
@JiraComponent
public class ReadinessTexts {

    private final People people;
    private final Texts texts;
    private final ProductDates dates;

    @Inject
    public ReadinessTexts(People people, Texts texts, ProductDates dates) {
        this.people = people;
        this.texts = texts;
        this.dates = dates;
    }

    /** The checklists of the issue. */
    ReadinessView view(VisibleIssue issue, List<ChecklistState> states) {
        boolean editable = issue.editable();
        String lockedReason = editable
                ? ""
                : texts.get(
                        people.currentUserKey().isPresent()
                                ? "productops.readiness.panel.locked"
                                : "productops.readiness.panel.log-in");
        // Who has ticked much is looked up once.
        Map<String, String> names = new HashMap<>();
        List<ChecklistView> checklists =
                states.stream().map(state -> checklist(state, names)).toList();
        return new ReadinessView(issue.key(), editable, lockedReason, checklists);
    }

    private ChecklistView checklist(ChecklistState state, Map<String, String> names) {
        Demand.When when = state.demand().when();
        String neededFor = texts.get(
                when == Demand.When.CREATION
                        ? "productops.readiness.panel.from-creation"
                        : "productops.readiness.panel.needed-for",
                String.join(", ", state.demand().transitions()));
        if (state.report().isEmpty()) {
            return missing(state, neededFor);
        }
        ReadinessReport report = state.report().get();
        int mandatoryOpen = report.mandatoryOpen().size();
        String progress = mandatoryOpen == 0
                ? texts.get("productops.readiness.panel.progress", report.closed(), report.total())
                : texts.get("productops.readiness.panel.progress-open", report.closed(), report.total(), mandatoryOpen);
        return new ChecklistView(
                report.checklist().id(),
                report.checklist().name(),
                "",
                neededFor,
                when,
                report.closed(),
                report.total(),
                mandatoryOpen,
                progress,
                report.items().stream().map(item -> item(item, names)).toList());
    }

    private ChecklistView missing(ChecklistState state, String neededFor) {
        long id = state.demand().checklistId();
        String name = state.deletedName().orElseGet(() -> texts.get("productops.readiness.panel.unknown-checklist"));
        String problem = state.deletedName()
                .map(deleted -> texts.get("productops.readiness.panel.deleted", deleted))
                .orElseGet(() -> texts.get("productops.readiness.panel.none-chosen"));
        return new ChecklistView(id, name, problem, neededFor, state.demand().when(), 0, 0, 0, "", List.of());
    }

    private ItemView item(ItemState state, Map<String, String> names) {
        ChecklistItem item = state.item();
        Optional<TickView> tick = state.tick().map(by -> tick(by, names));
        String detail = tick.map(
                        by -> texts.get("productops.readiness.panel.ticked", by.userName(), dates.moment(by.at())))
                .or(() -> state.gap().filter(gap -> !item.check().isManual()).map(gap -> texts.get(gap.why())))
                .orElse("");
        boolean helpWanted = !item.check().isManual() || !item.help().isEmpty();
        String help = state.gap()
                .filter(gap -> helpWanted)
                .map(gap -> texts.get(gap.how()))
                .orElse("");
        return new ItemView(
                item.id(),
                item.text(),
                item.check().kindName(),
                item.check().isManual(),
                item.mandatory(),
                state.closed(),
                tick,
                detail,
                help);
    }

    private TickView tick(Tick tick, Map<String, String> names) {
        String name = names.computeIfAbsent(
                tick.userKey(),
                key -> people.findByKey(key).map(Person::displayName).orElse(key));
        return new TickView(tick.userKey(), name, tick.at());
    }
}
