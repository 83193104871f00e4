package org.productops.readiness.checklist.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.RecordedEntry;
import org.productops.common.audit.web.AuditDrawing;
import org.productops.common.error.Message;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.check.EligibleChoices;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistChange;
import org.productops.readiness.checklist.WaiverPolicy;

/** What pages about checklists say of them in the reader's language, zone and names. */
@JiraComponent
public class ChecklistDrawing {

    private static final String CREATED = "productops.readiness.audit.created";
    private static final String CHANGED = "productops.readiness.audit.changed";

    private final People people;
    private final ProductDates dates;
    private final EligibleChoices eligible;
    private final AuditDrawing changes;

    @Inject
    public ChecklistDrawing(People people, ProductDates dates, EligibleChoices eligible, AuditDrawing changes) {
        this.people = people;
        this.dates = dates;
        this.eligible = eligible;
        this.changes = changes;
    }

    /** On which issues the list stands, but for what they are like. */
    static Message scope(Checklist checklist) {
        if (!checklist.scope().byItself()) {
            return Message.of("productops.readiness.page.scope-by-name");
        }
        return Message.of(
                checklist.scope().conditions().isEmpty()
                        ? "productops.readiness.page.scope-all"
                        : "productops.readiness.page.scope-matching");
    }

    /** The names of people, each looked up once. */
    PersonNames names() {
        return new PersonNames(people);
    }

    String moment(Instant at) {
        return dates.moment(at);
    }

    String day(LocalDate day) {
        return dates.day(day);
    }

    /** Who somebody is, whichever issue it is about. */
    String who(Eligible who) {
        return eligible.name(who);
    }

    /** How the list can be passed. */
    Message overrides(WaiverPolicy policy) {
        return policy.allowed()
                ? Message.of(
                        "productops.readiness.version.overrides",
                        policy.mostDays(),
                        policy.granters().stream().map(eligible::name).collect(Collectors.joining(", ")))
                : Message.of("productops.readiness.version.no-overrides");
    }

    /** What was changed, as the audit shows it. */
    String html(ChecklistChange change, Checklist checklist) {
        AuditEntry entry = AuditEntry.configuration(
                change.saved().publishedBy(),
                change.saved().version() == 1 ? CREATED : CHANGED,
                checklist.id() + " " + checklist.name(),
                change.changes());
        return changes.html(
                List.of(new RecordedEntry(
                        change.saved().version(), change.saved().publishedAt(), entry)),
                false);
    }
}
