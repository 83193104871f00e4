package org.productops.feedback.item;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.productops.common.store.Writes;

/**
 * Lets feedback be merged into other that is known to say the same, such as by the file in which both came. Asks for no
 * permission itself.
 */
@JiraComponent
public class ItemMergers {

    /** Held by whoever merges: two at once could each find the other free. */
    public static final String LOCK = "feedback.inbox.merging";

    private final FeedbackItems items;
    private final Writes writes;
    private final InstantSource clock;

    @Inject
    public ItemMergers(FeedbackItems items, Writes writes, InstantSource clock) {
        this.items = items;
        this.writes = writes;
        this.clock = clock;
    }

    /**
     * Merges feedback on which nobody has decided yet into other, or into what stands for that. Does nothing where somebody has
     * decided, where either is gone, or where it would stand for itself.
     */
    public void merge(long issueId, long intoId) {
        writes.holding(LOCK, () -> {
            survivor(issueId, intoId)
                    .ifPresent(into -> items.change(
                            issueId,
                            item -> item.state() == TriageState.NEW
                                    ? item.mergedWith(into.issueId(), Instant.ofEpochMilli(clock.millis()))
                                    : item));
            return intoId;
        });
    }

    private Optional<FeedbackItem> survivor(long issueId, long intoId) {
        Set<Long> seen = new HashSet<>(Set.of(issueId));
        Optional<FeedbackItem> item = items.find(intoId);
        while (item.isPresent() && seen.add(item.get().issueId()) && item.get().state() == TriageState.MERGED) {
            item = items.find(item.get().mergedInto());
        }
        return item.filter(last -> last.issueId() != issueId && last.state() != TriageState.MERGED);
    }
}
