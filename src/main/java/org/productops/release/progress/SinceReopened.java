package org.productops.release.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is other now than when a version was released, which was reopened since; of all its issues.
 *
 * @param stateId how it was then
 * @param added how many issues it did not have then
 * @param removed how many issues it has no more
 * @param becameReady how many of the others are ready, and were not
 * @param lostReady how many of the others were ready, and are not
 * @param mandatoryThen how many mandatory items were open then
 * @param mandatoryNow how many are open now
 */
public record SinceReopened(
        long stateId, int added, int removed, int becameReady, int lostReady, int mandatoryThen, int mandatoryNow) {

    static SinceReopened of(KeptState state, Collection<ReleaseIssue> then, Collection<ReleaseIssue> now) {
        Map<Long, ReleaseIssue> before = byId(then);
        Map<Long, ReleaseIssue> after = byId(now);
        Set<Long> both = new HashSet<>(before.keySet());
        both.retainAll(after.keySet());
        return new SinceReopened(
                state.id(),
                after.size() - both.size(),
                before.size() - both.size(),
                (int) both.stream()
                        .filter(id -> !before.get(id).isReady() && after.get(id).isReady())
                        .count(),
                (int) both.stream()
                        .filter(id -> before.get(id).isReady() && !after.get(id).isReady())
                        .count(),
                state.mandatoryOpen(),
                after.values().stream()
                        .mapToInt(issue -> issue.lists().mandatoryOpen())
                        .sum());
    }

    private static Map<Long, ReleaseIssue> byId(Collection<ReleaseIssue> issues) {
        Map<Long, ReleaseIssue> all = new HashMap<>();
        issues.stream().filter(Objects::nonNull).forEach(issue -> all.put(issue.issueId(), issue));
        return all;
    }

    /** Whether nothing is other. */
    public boolean isNone() {
        return added == 0 && removed == 0 && becameReady == 0 && lostReady == 0 && mandatoryThen == mandatoryNow;
    }
}
