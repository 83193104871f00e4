package org.productops.release.progress;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.productops.release.ReleaseSide;
import org.productops.release.Word;

/**
 * How a version was when it was released in Jira, without its issues. It is never changed but for being reopened.
 *
 * @param id 0 before it is stored
 * @param releaseId the release that had the version, or the id of the version by itself
 * @param versionId the version
 * @param at when it was released, or when it was first seen as released
 * @param by who released it; empty if nobody told
 * @param issues how many issues it had
 * @param notReady how many of them were not ready
 * @param mandatoryOpen how many mandatory items were open
 * @param launchOpen how much of the launch was to be done
 * @param signed the sides that had signed the release off
 * @param reopened when that was taken back in Jira, and by whom if that is known
 */
public record KeptState(
        long id,
        long releaseId,
        long versionId,
        Instant at,
        Optional<String> by,
        int issues,
        int notReady,
        int mandatoryOpen,
        int launchOpen,
        List<ReleaseSide> signed,
        Optional<Word> reopened) {

    public KeptState {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        signed = List.copyOf(signed);
        Objects.requireNonNull(reopened, "reopened");
    }

    /** The last state of each of the versions that is released now. */
    static List<KeptState> holding(Collection<KeptState> states, Collection<Long> versionIds) {
        Map<Long, KeptState> last = new LinkedHashMap<>();
        states.stream()
                .filter(state -> state.holds() && versionIds.contains(state.versionId()))
                .forEach(state -> last.put(state.versionId(), state));
        return List.copyOf(last.values());
    }

    /** Whether the version is still released. */
    public boolean holds() {
        return reopened.isEmpty();
    }

    /** Whether it went out although something was open. */
    public boolean isWarned() {
        return mandatoryOpen > 0 || isPlanned() && (launchOpen > 0 || signed.size() < ReleaseSide.values().length);
    }

    /** Whether the version was in a release, and so had a launch and people who sign it off. */
    public boolean isPlanned() {
        return releaseId > 0;
    }
}
