package org.productops.readiness.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one person tried at about one time with one transition: a change of many issues at once, or a single one. Refusals
 * belong together as long as no minute passes without one.
 *
 * @param refusals at least one, the latest first
 */
record RefusalGroup(List<Refusal> refusals) {

    private static final Duration GAP = Duration.ofMinutes(1);

    private record Key(String userKey, String workflow, String transition) {}

    RefusalGroup {
        refusals = List.copyOf(refusals);
    }

    /**
     * The groups, the latest first.
     *
     * @param refusals the latest first
     */
    static List<RefusalGroup> of(List<Refusal> refusals) {
        List<List<Refusal>> groups = new ArrayList<>();
        Map<Key, List<Refusal>> open = new HashMap<>();
        for (Refusal refusal : refusals) {
            Key key = new Key(refusal.userKey(), refusal.workflow(), refusal.transition());
            List<Refusal> group = open.get(key);
            if (group == null || isAfterGap(group.get(group.size() - 1), refusal)) {
                group = new ArrayList<>();
                groups.add(group);
                open.put(key, group);
            }
            group.add(refusal);
        }
        return groups.stream().map(RefusalGroup::new).toList();
    }

    private static boolean isAfterGap(Refusal later, Refusal earlier) {
        return earlier.at().plus(GAP).isBefore(later.at());
    }

    /** The latest. */
    Refusal latest() {
        return refusals.get(0);
    }

    /** When it began. */
    Instant from() {
        return refusals.get(refusals.size() - 1).at();
    }

    /** When it ended. */
    Instant until() {
        return latest().at();
    }
}
