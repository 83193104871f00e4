package org.productops.readiness.issue;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells administrators of items about which nothing can be found out. Each view of each issue finds the same again, so each
 * item is told of in full once an hour.
 */
final class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

    private static final Duration QUIET = Duration.ofHours(1);

    /** So many items are remembered; of more, some are told of more often. */
    private static final int MOST = 1000;

    private final Map<String, Instant> told = new LinkedHashMap<>();

    /**
     * An item stays open because something failed.
     *
     * @param issue the issue at which it was noticed
     * @param what failed, such as {@code its condition}
     */
    void failed(Checklist list, ChecklistItem item, String issue, String what, RuntimeException cause, Instant now) {
        if (isNews(list.id() + " " + item.id() + " " + cause.getClass().getName(), now)) {
            LOG.error(
                    "Item {} of the checklist {} stays open on the issue {}: {} could not be found out",
                    item.id(),
                    list.id(),
                    issue,
                    what,
                    cause);
        }
    }

    private synchronized boolean isNews(String failure, Instant now) {
        Instant last = told.get(failure);
        if (last != null && now.isBefore(last.plus(QUIET))) {
            return false;
        }
        told.remove(failure);
        if (told.size() >= MOST) {
            told.remove(told.keySet().iterator().next());
        }
        told.put(failure, now);
        return true;
    }
}
