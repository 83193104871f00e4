package org.productops.feedback.item;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.productops.common.issue.IssueWrites;
import org.productops.feedback.event.FeedbackEvents;

/**
 * Changes how far feedback is, for services that have asked who may, and for what follows the product, and tells what happened.
 * Asks for no permission itself.
 */
@JiraComponent
public class FeedbackItems {

    private final FeedbackItemStore store;
    private final FeedbackIssueFacts issues;
    private final FeedbackEvents events;
    private final ItemDescriptions descriptions;
    private final ToldFeedback told;
    private final IssueWrites writes;
    private final InstantSource clock;

    @Inject
    public FeedbackItems(
            FeedbackItemStore store,
            FeedbackIssueFacts issues,
            FeedbackEvents events,
            ItemDescriptions descriptions,
            ToldFeedback told,
            IssueWrites writes,
            InstantSource clock) {
        this.store = store;
        this.issues = issues;
        this.events = events;
        this.descriptions = descriptions;
        this.told = told;
        this.writes = writes;
        this.clock = clock;
    }

    /**
     * The item of a feedback issue as it is now; made if there is none yet, as for an issue that was created before there were
     * items.
     *
     * @return empty if the issue is not there, or no feedback
     */
    public Optional<FeedbackItem> find(long issueId) {
        Optional<FeedbackItem> stored = store.find(issueId);
        if (stored.isPresent()) {
            return stored;
        }
        follow(issueId);
        return store.find(issueId);
    }

    /**
     * Puts feedback into a state that needs neither a day nor another feedback.
     *
     * @param reason why, in somebody's words; may be empty
     * @return the item as it is now; empty if there is no such feedback any more, and nothing was done
     */
    public Optional<FeedbackItem> become(long issueId, TriageState state, String reason) {
        return change(
                issueId,
                item -> item.state() == state && item.reason().equals(reason) ? item : item.in(state, reason, now()));
    }

    /**
     * Changes an item while nobody else does, in one transaction.
     *
     * @param change is given the item as it is, and gives it as it is to be; the same if there is nothing to change
     * @return the item as it is now; empty if there is no such feedback any more, and nothing was done
     */
    public Optional<FeedbackItem> change(long issueId, UnaryOperator<FeedbackItem> change) {
        Optional<Changed> changed = writes.changeIfThere(
                        issueId, () -> stored(issueId).map(before -> {
                            FeedbackItem after = change.apply(before);
                            if (!after.equals(before)) {
                                store.update(after);
                                events.tell(ItemEvents.between(before, after));
                            }
                            return new Changed(before, after);
                        }))
                .flatMap(each -> each);
        changed.filter(each -> each.before().mergedInto() != 0
                        && each.before().mergedInto() != each.after().mergedInto())
                .ifPresent(each -> stoodFor(each.before().mergedInto()));
        return changed.map(Changed::after);
    }

    private record Changed(FeedbackItem before, FeedbackItem after) {}

    /** Less is behind it now: whoever counts that looks at what has changed. Its version stays, as nobody decided on it. */
    private void stoodFor(long issueId) {
        writes.changeIfThere(issueId, () -> stored(issueId).map(item -> {
            FeedbackItem again = item.again(item.version(), now());
            store.update(again);
            return again;
        }));
    }

    /**
     * Brings the item of an issue in step with the issue: makes it, changes it, or removes it where the issue is no feedback.
     *
     * @return whether anything was to do
     */
    public boolean follow(long issueId) {
        Optional<FeedbackIssueFact> issue = issues.find(issueId);
        Optional<FeedbackItem> item = store.find(issueId);
        if (issue.isEmpty()
                ? item.isEmpty()
                : item.filter(known -> known.isOf(issue.get())).isPresent()) {
            return false;
        }
        boolean changed =
                writes.changeIfThere(issueId, () -> bringInStep(issueId)).orElse(false);
        if (issue.isEmpty()) {
            release(issueId);
        }
        return changed;
    }

    /** Under the issue's lock. */
    private Optional<FeedbackItem> stored(long issueId) {
        Optional<FeedbackItem> stored = store.find(issueId);
        if (stored.isPresent() || !bringInStep(issueId)) {
            return stored;
        }
        return store.find(issueId);
    }

    private boolean bringInStep(long issueId) {
        Optional<FeedbackIssueFact> issue = issues.find(issueId);
        Optional<FeedbackItem> item = store.find(issueId);
        if (issue.isEmpty()) {
            item.ifPresent(gone -> store.remove(issueId));
            return item.isPresent();
        }
        if (item.isEmpty()) {
            FeedbackItem fresh = FeedbackItem.undecided(issue.get(), now());
            boolean added = store.insert(fresh);
            if (added) {
                descriptions.made(issueId);
                events.tell(ItemEvents.ofNew(fresh));
            }
            return added;
        }
        if (item.get().isOf(issue.get())) {
            return false;
        }
        store.update(item.get().following(issue.get(), now()));
        return true;
    }

    private FeedbackItem released(FeedbackItem merged) {
        return toldMeanwhile(merged).orElseGet(() -> merged.in(TriageState.NEW, "", now()));
    }

    /**
     * What is merged, as it is without that, for {@link #change}: as it was before, or answered if whoever said it was told
     * while another stood for it.
     */
    public FeedbackItem unmerged(FeedbackItem merged) {
        return toldMeanwhile(merged).orElseGet(() -> merged.unmerged(now()));
    }

    private Optional<FeedbackItem> toldMeanwhile(FeedbackItem merged) {
        return merged.before()
                        .filter(was -> was.state() == TriageState.ANSWERED)
                        .isPresent()
                ? Optional.empty()
                : told.toldSince(merged.issueId(), merged.stateSince()).map(at -> merged.toldMeanwhile(at, now()));
    }

    /**
     * Lets feedback be decided on again for which another stood that is gone; it stays answered if it was told meanwhile.
     *
     * @return whether there was any
     */
    public boolean release(long goneId) {
        List<FeedbackItem> merged = store.mergedInto(List.of(goneId));
        merged.forEach(item -> change(item.issueId(), each -> each.mergedInto() == goneId ? released(each) : each));
        return !merged.isEmpty();
    }

    /** Databases keep no more than milliseconds of it. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
