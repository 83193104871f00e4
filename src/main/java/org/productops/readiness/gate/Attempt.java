package org.productops.readiness.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What kept one issue from one transition, or would have: the refusals of all its checklists, of all tries that belong
 * together.
 *
 * @param refusals at least one, the latest first
 */
record Attempt(List<Refusal> refusals) {

    /** Tells issues apart; each that is being created is another one. */
    private record IssueKey(long issueId, Instant createdAt) {
        static IssueKey of(Refusal refusal) {
            return new IssueKey(refusal.issueId(), refusal.issueId() == 0 ? refusal.at() : Instant.EPOCH);
        }
    }

    /** Tells transitions apart. */
    private record TransitionKey(long issueId, String workflow, String transition, String userKey, Instant at) {
        static TransitionKey of(Refusal refusal) {
            return new TransitionKey(
                    refusal.issueId(), refusal.workflow(), refusal.transition(), refusal.userKey(), refusal.at());
        }
    }

    Attempt {
        refusals = List.copyOf(refusals);
    }

    /** One for each issue, as they come. */
    static List<Attempt> byIssue(List<Refusal> refusals) {
        return by(refusals, IssueKey::of);
    }

    /** One for each transition, as they come. */
    static List<Attempt> byTransition(List<Refusal> refusals) {
        return by(refusals, TransitionKey::of);
    }

    private static <K> List<Attempt> by(List<Refusal> refusals, Function<Refusal, K> key) {
        Map<K, List<Refusal>> together = new LinkedHashMap<>();
        refusals.forEach(refusal -> together.computeIfAbsent(key.apply(refusal), any -> new ArrayList<>())
                .add(refusal));
        return together.values().stream().map(Attempt::new).toList();
    }

    /** The latest. */
    Refusal latest() {
        return refusals.get(0);
    }

    /** How often it was tried. */
    int times() {
        return (int) refusals.stream().map(Refusal::at).distinct().count();
    }
}
