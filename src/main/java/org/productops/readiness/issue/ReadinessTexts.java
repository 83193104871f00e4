package org.productops.readiness.issue;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.Texts;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.EligibleNames;
import org.productops.readiness.check.EligiblePeople;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.issue.ReadinessView.ChecklistView;
import org.productops.readiness.issue.ReadinessView.ItemView;
import org.productops.readiness.issue.ReadinessView.PersonView;
import org.productops.readiness.issue.ReadinessView.TickView;
import org.productops.readiness.issue.ReadinessView.WaiverView;

/** Puts an issue's checklists into the words of the user who makes the request. */
@JiraComponent
public class ReadinessTexts {

    private static final String STANDING = "STANDING";

    private final People people;
    private final EligiblePeople eligible;
    private final Texts texts;
    private final ProductDates dates;

    @Inject
    public ReadinessTexts(People people, EligiblePeople eligible, Texts texts, ProductDates dates) {
        this.people = people;
        this.eligible = eligible;
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * The checklists of the issue.
     *
     * @param hidden what its workflow hides because of them
     */
    ReadinessView view(VisibleIssue issue, IssueReadiness readiness, List<Message> hidden) {
        boolean editable = issue.editable();
        String lockedReason = editable
                ? ""
                : texts.get(
                        people.currentUserKey().isPresent()
                                ? "productops.readiness.panel.locked"
                                : "productops.readiness.panel.log-in");
        return new ReadinessView(
                issue.key(),
                editable,
                lockedReason,
                new Words(issue).checklists(readiness),
                hidden.stream().map(texts::get).toList());
    }

    /** The words for one issue; who has ticked much, and who may tick much, is looked up once. */
    private final class Words {
        private final VisibleIssue issue;
        private final Optional<String> reader = people.currentUserKey();
        private final Map<String, Optional<Person>> known = new HashMap<>();
        private final Map<Eligible, Boolean> holding = new HashMap<>();
        private final Map<Eligible, String> holders = new HashMap<>();

        Words(VisibleIssue issue) {
            this.issue = issue;
        }

        List<ChecklistView> checklists(IssueReadiness readiness) {
            Set<Long> refusing = readiness.refusing(LocalDate.now(ZoneId.systemDefault()));
            List<ChecklistItem> known = readiness.reports().stream()
                    .flatMap(report -> report.checklist().items().stream())
                    .toList();
            return readiness.lists().stream()
                    .map(state -> checklist(state, refusing, known))
                    .toList();
        }

        private ChecklistView checklist(ChecklistState state, Set<Long> refusing, List<ChecklistItem> known) {
            String neededFor = state.demand()
                    .map(demand -> texts.get(neededFor(demand), String.join(", ", demand.transitions())))
                    .orElse("");
            String when = state.demand().map(demand -> demand.when().name()).orElse(STANDING);
            if (state.report().isEmpty()) {
                return missing(state, neededFor, when);
            }
            ChecklistReport report = state.report().get();
            int mandatoryOpen = report.mandatoryOpen().size();
            String progress = mandatoryOpen == 0
                    ? texts.get("productops.readiness.panel.progress", report.closed(), report.total())
                    : texts.get(
                            "productops.readiness.panel.progress-open", report.closed(), report.total(), mandatoryOpen);
            boolean own = report.checklist().id() == OwnItem.LIST_ID;
            return new ChecklistView(
                    report.checklist().id(),
                    own
                            ? texts.get("productops.readiness.panel.own")
                            : report.checklist().name(),
                    state.demand().map(demand -> sectionProblem(demand, known)).orElse(""),
                    neededFor,
                    when,
                    report.closed(),
                    report.total(),
                    mandatoryOpen,
                    report.total() == 0 ? 100 : report.closed() * 100 / report.total(),
                    progress,
                    report.waiver().map(this::waiver),
                    report.shown().stream()
                            .map(item ->
                                    item(item, refusing.contains(item.item().id())))
                            .toList());
        }

        private static String neededFor(Demand demand) {
            if (demand.when() == Demand.When.CREATION) {
                return "productops.readiness.panel.from-creation";
            }
            return demand.strictness().trial()
                    ? "productops.readiness.panel.on-trial"
                    : "productops.readiness.panel.needed-for";
        }

        /** A door that asks for a section which is gone stays closed. */
        private String sectionProblem(Demand demand, List<ChecklistItem> known) {
            return demand.strictness().missing(known).stream()
                    .findFirst()
                    .filter(section -> !demand.strictness().trial() && demand.checklistId() != Demand.ALL)
                    .map(section -> texts.get(
                            "productops.readiness.panel.no-section", String.join(", ", demand.transitions()), section))
                    .orElse("");
        }

        private ChecklistView missing(ChecklistState state, String neededFor, String when) {
            String name =
                    state.deletedName().orElseGet(() -> texts.get("productops.readiness.panel.unknown-checklist"));
            String problem = state.deletedName()
                    .map(deleted -> texts.get("productops.readiness.panel.deleted", deleted))
                    .orElseGet(() -> texts.get("productops.readiness.panel.none-chosen"));
            return new ChecklistView(
                    state.checklistId(), name, problem, neededFor, when, 0, 0, 0, 0, "", Optional.empty(), List.of());
        }

        private WaiverView waiver(ActiveWaiver waiver) {
            return new WaiverView(
                    waiver.id(),
                    texts.get(
                            "productops.readiness.panel.overridden",
                            dates.moment(waiver.expiresAt()),
                            name(waiver.grantedBy()),
                            waiver.reason()),
                    waiver.expiresAt());
        }

        private ItemView item(ItemState state, boolean refuses) {
            ChecklistItem item = state.item();
            Optional<ItemMark> said = state.mark().filter(mark -> mark.closes(item));
            boolean mayTick = issue.editable() && holds(item.tickers());
            boolean helpWanted = !item.check().isManual() || !item.help().isEmpty();
            String assignee = state.mark().map(ItemMark::assigneeKey).orElse("");
            return new ItemView(
                    item.id(),
                    item.section(),
                    item.text(),
                    item.check().kind(),
                    item.check().isManual(),
                    item.mandatory(),
                    refuses,
                    state.closed(),
                    item.check().isManual() && mayTick,
                    item.skippable() && mayTick,
                    state.added() && !state.closed(),
                    note(state),
                    said.map(mark -> mark.status().name()).orElse(ItemMark.Status.OPEN.name()),
                    said.map(by -> new TickView(by.userKey(), name(by.userKey()), by.at())),
                    assignee.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new PersonView(
                                    assignee,
                                    name(assignee),
                                    person(assignee).map(Person::picture).orElse(""),
                                    reader.filter(assignee::equals).isPresent())),
                    said.map(this::said)
                            .or(() -> state.gap()
                                    .filter(gap -> !item.check().isManual())
                                    .map(gap -> texts.get(gap.why())))
                            .orElse(""),
                    state.gap()
                            .filter(gap -> helpWanted)
                            .map(gap -> texts.get(gap.how()))
                            .orElse(""),
                    item.link());
        }

        private String said(ItemMark by) {
            return by.status() == ItemMark.Status.NOT_APPLICABLE
                    ? texts.get(
                            "productops.readiness.panel.skipped",
                            name(by.userKey()),
                            dates.moment(by.at()),
                            by.reason())
                    : texts.get("productops.readiness.panel.ticked", name(by.userKey()), dates.moment(by.at()));
        }

        /** From when on it binds, and who alone may tick it; whether who did may not any more. */
        private String note(ItemState state) {
            ChecklistItem item = state.item();
            if (state.closed()) {
                return state.mark()
                        .filter(mark -> mark.closes(item) && !mayStill(mark, item.tickers()))
                        .map(mark -> texts.get(
                                "productops.readiness.panel.may-not-any-more",
                                name(mark.userKey()),
                                holders(item.tickers())))
                        .orElse("");
            }
            String starts = item.startsOn()
                    .filter(day -> item.mandatory() && day.isAfter(LocalDate.now(ZoneId.systemDefault())))
                    .map(day -> texts.get("productops.readiness.panel.starts", dates.day(day)))
                    .orElse("");
            String who = item.tickers().equals(Eligible.ANYONE)
                    ? ""
                    : texts.get("productops.readiness.panel.tickers", holders(item.tickers()));
            return (starts + " " + who).strip();
        }

        /** What was right when it was said stays, and people can see that it would not be right today. */
        private boolean mayStill(ItemMark mark, Eligible tickers) {
            return tickers.equals(Eligible.ANYONE) || eligible.holds(issue, mark.userKey(), tickers);
        }

        private boolean holds(Eligible who) {
            return reader.isPresent() && holding.computeIfAbsent(who, any -> eligible.holds(issue, reader.get(), who));
        }

        private String holders(Eligible who) {
            return holders.computeIfAbsent(who, any -> eligible.names(issue, List.of(who)).stream()
                    .map(EligibleNames::label)
                    .findFirst()
                    .orElse(""));
        }

        private String name(String userKey) {
            return person(userKey).map(Person::displayName).orElse(userKey);
        }

        private Optional<Person> person(String userKey) {
            return known.computeIfAbsent(userKey, people::findByKey);
        }
    }
}
