package org.productops.feedback;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.productops.common.issue.IssueWrites;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvents;

/** Keeps feedback with what the organisation was on that day, and tells when it was heard. Asks for no permission. */
@JiraComponent
public class FeedbackKeeping {

    private final FeedbackStore store;
    private final FeedbackOrganisations organisations;
    private final FeedbackIssues issues;
    private final FeedbackEvents events;
    private final FeedbackListing listing;
    private final IssueWrites writes;

    @Inject
    public FeedbackKeeping(
            FeedbackStore store,
            FeedbackOrganisations organisations,
            FeedbackIssues issues,
            FeedbackEvents events,
            FeedbackListing listing,
            IssueWrites writes) {
        this.store = store;
        this.organisations = organisations;
        this.issues = issues;
        this.events = events;
        this.listing = listing;
        this.writes = writes;
    }

    /** What is kept of an issue; empty if nothing is that can be read. */
    public Optional<Feedback> find(long issueId) {
        return store.find(issueId);
    }

    /** The feedback with what is known of its organisation on the day when it was heard. */
    Feedback known(Feedback typed) {
        return typed.withOrganisation(organisations.spokeFor(
                typed.organisation().name(), typed.speaker().contact(), typed.heardOn()));
    }

    /**
     * Keeps what was said in an issue that has nothing yet.
     *
     * @param said without its issue
     * @return whether it was kept; false if the issue has something already
     */
    public boolean keepFirst(VisibleIssue issue, Feedback said) {
        if (store.find(issue.id()).isPresent()) {
            // As is usual where the field is on the product's screen. A second row would be refused, but not for
            // nothing.
            return false;
        }
        Feedback first = known(said).of(issue.id());
        return writes.change(issue, () -> insert(issue, first));
    }

    /**
     * Keeps what was said in an issue, whatever was kept there before.
     *
     * @param said without its issue
     */
    public void keep(VisibleIssue issue, Feedback said) {
        Feedback typed = known(said).of(issue.id());
        writes.change(issue, () -> {
            store.find(issue.id())
                    .ifPresentOrElse(
                            before -> replace(issue, before, typed.after(before).withVersion(before.version() + 1)),
                            () -> insert(issue, typed));
            return issue;
        });
    }

    /**
     * Keeps what was said in an issue later than it was typed, unless somebody has changed what is kept of the issue since then.
     *
     * @param said without its issue
     * @param typedAt when it was typed
     */
    public LateKeeping keepLate(long issueId, Feedback said, Instant typedAt) {
        Feedback typed = known(said).of(issueId);
        return writes.changeIfThere(issueId, () -> late(typed, typedAt)).orElse(LateKeeping.GONE);
    }

    private LateKeeping late(Feedback typed, Instant typedAt) {
        long issueId = typed.issueId();
        if (store.changedAt(issueId).filter(time -> time.isAfter(typedAt)).isPresent()) {
            return LateKeeping.CHANGED_SINCE;
        }
        Optional<Feedback> before = store.find(issueId);
        if (before.isPresent()) {
            replace(
                    issueId,
                    before.get(),
                    typed.after(before.get()).withVersion(before.get().version() + 1));
            return LateKeeping.KEPT;
        }
        return insert(issueId, typed) ? LateKeeping.KEPT : LateKeeping.CHANGED_SINCE;
    }

    /** Under the issue's lock. */
    boolean insert(VisibleIssue issue, Feedback first) {
        return insert(issue.id(), first);
    }

    private boolean insert(long issueId, Feedback first) {
        boolean inserted = store.insert(first);
        if (inserted) {
            listing.kept(first);
            tell(issueId, first);
        }
        return inserted;
    }

    /** Under the issue's lock; nothing if it says the same. */
    void replace(VisibleIssue issue, Feedback before, Feedback next) {
        replace(issue.id(), before, next);
    }

    private void replace(long issueId, Feedback before, Feedback next) {
        if (before.withVersion(next.version()).equals(next)) {
            return;
        }
        store.update(next);
        listing.kept(next);
        if (!before.heardOn().equals(next.heardOn())) {
            tell(issueId, next);
        }
    }

    /** Under the issue's lock: in place of what cannot be read. */
    void replaceUnreadable(VisibleIssue issue, Feedback next) {
        store.update(next);
        listing.kept(next);
        tell(issue.id(), next);
    }

    private void tell(long issueId, Feedback heard) {
        FeedbackPlace place = issues.placeOf(issueId).orElse(FeedbackPlace.UNKNOWN);
        events.tell(List.of(FeedbackEvent.ofFeedback(
                FeedbackEvent.Kind.HEARD,
                issueId,
                place.projectId(),
                place.areaKey(),
                heard.heardOn().atStartOfDay(ZoneOffset.UTC).toInstant())));
    }
}
