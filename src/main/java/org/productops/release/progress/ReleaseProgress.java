package org.productops.release.progress;

import java.util.List;
import org.productops.release.ReleaseBrief;

/**
 * How far a release is, for one reader.
 *
 * @param brief what stands above it
 * @param lines the issues that the reader may see, those that are not ready first
 * @param hidden how many others there are
 * @param late how many of all were added after the scope was fixed
 * @param kept how its versions were when they were released, the first first
 * @param isFrozen whether all figures are as they were kept
 */
public record ReleaseProgress(
        ReleaseBrief brief, List<ReleaseLine> lines, int hidden, int late, List<KeptState> kept, boolean isFrozen) {

    public ReleaseProgress {
        lines = List.copyOf(lines);
        kept = List.copyOf(kept);
    }

    /** How many issues are ready, of those that the reader may see. */
    public int ready() {
        return (int) lines.stream().filter(line -> line.state().isReady()).count();
    }

    /** How many mandatory items are open on the issues that the reader may see. */
    public int mandatoryOpen() {
        return lines.stream()
                .mapToInt(line -> line.state().lists().mandatoryOpen())
                .sum();
    }

    /** How many checklists are passed without their mandatory items. */
    public int overridden() {
        return lines.stream()
                .mapToInt(line -> line.state().lists().overridden())
                .sum();
    }
}
