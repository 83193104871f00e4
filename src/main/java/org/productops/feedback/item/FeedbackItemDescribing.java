package org.productops.feedback.item;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.productops.common.error.BusyException;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.settings.Settings;
import org.productops.common.store.Locks;
import org.productops.common.store.Transactions;
import org.productops.feedback.ChangedFeedback;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Describes the items of feedback that was recorded by earlier versions, once, and then each minute what a node of an earlier
 * version has recorded since; else that is done by whoever records it, see {@link ItemDescriptions}.
 */
@JiraComponent
public class FeedbackItemDescribing implements ScheduledWork {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackItemDescribing.class);

    private static final String LOCK = "feedback.item.describing";

    /** Up to when it is followed, in milliseconds. */
    private static final String FOLLOWED = "feedback.item.described";

    /** By what the items are described. It changes with what is kept, and all are described anew. */
    private static final String FORM_KEPT = "feedback.item.described.form";

    private static final String FORM = "3";

    /** What is committed late has an earlier moment than what was read before; the items may be made after it, too. */
    private static final long OVERLAP = Duration.ofMinutes(2).toMillis();

    private static final int PAGE = 500;

    private final FeedbackItemStore store;
    private final FeedbackStore said;
    private final ItemDescriptions descriptions;
    private final Settings settings;
    private final Locks locks;
    private final Transactions transactions;

    @Inject
    public FeedbackItemDescribing(
            FeedbackItemStore store,
            FeedbackStore said,
            ItemDescriptions descriptions,
            Settings settings,
            Locks locks,
            Transactions transactions) {
        this.store = store;
        this.said = said;
        this.descriptions = descriptions;
        this.settings = settings;
        this.locks = locks;
        this.transactions = transactions;
    }

    @Override
    public String key() {
        return "feedback-item-details";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.every(Duration.ofMinutes(1));
    }

    /** Does what is to be done; nothing if that is being done elsewhere. */
    @Override
    public void run() {
        try {
            locks.holding(LOCK, this::follow);
        } catch (BusyException e) {
            LOG.debug("Feedback items are being described elsewhere", e);
        }
    }

    private long follow() {
        Optional<Long> followed = settings.text(FOLLOWED)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
        boolean anew = followed.isEmpty() || !settings.text(FORM_KEPT).equals(Optional.of(FORM));
        if (anew) {
            all();
            settings.keep(FORM_KEPT, FORM);
        }
        long last = followed.orElse(0L);
        long from = Math.max(0, last - OVERLAP);
        List<ChangedFeedback> page;
        do {
            page = said.changedSince(from, PAGE);
            describe(page.stream().map(ChangedFeedback::feedback).toList());
            if (!page.isEmpty()) {
                long end = page.get(page.size() - 1).changedAt();
                last = Math.max(last, end);
                from = end + 1;
            }
        } while (page.size() >= PAGE);
        if (followed.isEmpty() || last > followed.get()) {
            settings.keep(FOLLOWED, String.valueOf(last));
        }
        return last;
    }

    /** What was recorded by earlier versions has no moment. */
    private void all() {
        List<Long> page = store.issueIdsAfter(0, PAGE);
        while (!page.isEmpty()) {
            List<Feedback> recorded = said.findAll(page);
            describe(recorded);
            Set<Long> rest = new TreeSet<>(page);
            recorded.forEach(each -> rest.remove(each.issueId()));
            transactions.run(() -> {
                rest.forEach(issueId -> store.describe(issueId, ItemDescription.NONE));
                return rest;
            });
            page = store.issueIdsAfter(page.get(page.size() - 1), PAGE);
        }
    }

    private void describe(List<Feedback> some) {
        if (!some.isEmpty()) {
            transactions.run(() -> {
                some.forEach(descriptions::kept);
                return some;
            });
        }
    }
}
