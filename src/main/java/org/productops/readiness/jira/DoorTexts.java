package org.productops.readiness.jira;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.Texts;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.EligibleNames;
import org.productops.readiness.check.EligiblePeople;
import org.productops.readiness.check.Gap;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.issue.ChecklistReport;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.ItemState;
import org.productops.readiness.issue.OwnItem;
import org.productops.readiness.issue.SubmittedTicks;

/**
 * Says why a transition is refused, in the language of whoever wants it. Jira shows such texts as they are and escapes them;
 * as that is not known of every place in which it does, they have no character that opens an element of HTML.
 */
@JiraComponent
public class DoorTexts {

    /** More than these nobody reads in a message. */
    static final int MOST_NAMED = 8;

    private final People people;
    private final EligiblePeople eligible;
    private final Texts texts;

    @Inject
    public DoorTexts(People people, EligiblePeople eligible, Texts texts) {
        this.people = people;
        this.eligible = eligible;
        this.texts = texts;
    }

    /** Why a door cannot judge. */
    String problem(Message problem) {
        return harmless(texts.get(problem));
    }

    /**
     * How many items are open, then what to do about the first of them, how many more there are, where people tick, and how
     * else it could be passed: a text each.
     *
     * @param issue empty while it is being created
     * @param form what could be ticked where the transition was wanted
     */
    List<String> refusal(List<DoorVerdict.OpenItem> open, Optional<VisibleIssue> issue, SubmittedTicks form) {
        List<String> lines = new ArrayList<>();
        lines.add(
                open.size() == 1
                        ? texts.get("productops.readiness.error.open-one")
                        : texts.get("productops.readiness.error.open-many", open.size()));
        Lines each = new Lines(issue, form);
        open.stream().limit(MOST_NAMED).map(each::line).forEach(lines::add);
        if (open.size() > MOST_NAMED) {
            int more = open.size() - MOST_NAMED;
            lines.add(issue.map(known -> texts.get("productops.readiness.error.open-more", more, known.key()))
                    .orElseGet(() -> texts.get("productops.readiness.error.open-more-created", more)));
        }
        each.where(open).map(texts::get).forEach(lines::add);
        if (issue.isPresent() && open.stream().map(DoorVerdict.OpenItem::report).anyMatch(DoorTexts::canBeOverridden)) {
            lines.add(texts.get("productops.readiness.error.override-how"));
        }
        return lines.stream().map(DoorTexts::harmless).toList();
    }

    /** What other validators of the same transition have said already. */
    String alreadyNamed() {
        return texts.get("productops.readiness.error.open-named");
    }

    private static boolean canBeOverridden(ChecklistReport report) {
        return report.checklist().waivers().allowed()
                && !report.checklist().waivers().granters().isEmpty();
    }

    private static String harmless(String text) {
        return text.replace('<', '\u2039').replace('>', '\u203A');
    }

    /** The lines of one refusal; who may do what is looked up once. */
    private final class Lines {
        private final Optional<VisibleIssue> issue;
        private final SubmittedTicks form;
        private final Map<Eligible, String> who = new HashMap<>();

        Lines(Optional<VisibleIssue> issue, SubmittedTicks form) {
            this.issue = issue;
            this.form = form;
        }

        String line(DoorVerdict.OpenItem open) {
            ItemState state = open.state();
            Gap gap = state.gap().orElseThrow();
            return texts.get(
                            "productops.readiness.error.open-item",
                            listName(open.report()),
                            state.item().text(),
                            texts.get(gap.why()),
                            (how(state.item(), gap) + whoCan(state)).strip())
                    .strip();
        }

        private String listName(ChecklistReport report) {
            return report.checklist().id() == OwnItem.LIST_ID
                    ? texts.get("productops.readiness.panel.own")
                    : report.checklist().name();
        }

        /** Where people tick what is open: on the form where it is shown, else on the issue. */
        Stream<String> where(List<DoorVerdict.OpenItem> open) {
            return open.stream()
                    .map(DoorVerdict.OpenItem::state)
                    .filter(state -> state.item().check().isManual())
                    .map(state -> issue.isPresent() && !form.isShown(state)
                            ? "productops.readiness.error.where"
                            : "productops.readiness.error.where-form")
                    .distinct();
        }

        /** Where to tick is said once, below all items. */
        private String how(ChecklistItem item, Gap gap) {
            return item.check().isManual() && item.help().isEmpty() ? "" : sentence(texts.get(gap.how()));
        }

        /** What authors write does not always end where the next sentence begins. */
        private static String sentence(String text) {
            String stripped = text.strip();
            return !stripped.isEmpty() && Character.isLetterOrDigit(stripped.codePointBefore(stripped.length()))
                    ? stripped + "."
                    : stripped;
        }

        private String whoCan(ItemState state) {
            if (issue.isEmpty() || !state.item().check().isManual()) {
                return "";
            }
            String assignee = state.mark().map(ItemMark::assigneeKey).orElse("");
            return " "
                    + (assignee.isEmpty()
                            ? who.computeIfAbsent(state.item().tickers(), this::tickers)
                            : texts.get("productops.readiness.error.waits-for", name(assignee)));
        }

        private String tickers(Eligible any) {
            if (any.equals(Eligible.ANYONE)) {
                return texts.get(
                        "productops.readiness.error.who-can", texts.get("productops.readiness.eligible.anyone"));
            }
            EligibleNames names =
                    eligible.names(issue.orElseThrow(), List.of(any)).get(0);
            if (names.people().isEmpty()) {
                return texts.get(
                        names.isAnybody()
                                ? "productops.readiness.error.who-can"
                                : "productops.readiness.error.nobody-can",
                        names.label());
            }
            String all = String.join(", ", names.people());
            return names.more() == 0
                    ? texts.get("productops.readiness.error.who-can-named", names.label(), all)
                    : texts.get("productops.readiness.error.who-can-more", names.label(), all, names.more());
        }

        private String name(String userKey) {
            return people.findByKey(userKey).map(Person::displayName).orElse(userKey);
        }
    }
}
