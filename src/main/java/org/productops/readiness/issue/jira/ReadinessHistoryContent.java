package org.productops.readiness.issue.jira;

import java.util.List;
import org.productops.common.paging.Slice;
import org.productops.readiness.issue.ItemChangeView;

/**
 * What the history tab shows.
 *
 * @param total how many changes there are
 * @param count how many of them are shown
 * @param changes the newest, newest first
 */
record ReadinessHistoryContent(int total, int count, List<ItemChangeView> changes) {

    static ReadinessHistoryContent of(Slice<ItemChangeView> newest) {
        return new ReadinessHistoryContent(newest.total(), newest.values().size(), newest.values());
    }
}
