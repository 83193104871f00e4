package org.productops.feedback.voice;

import java.util.List;
import org.productops.common.version.Versioned;

/**
 * How much which part counts in a score. A part with the weight 0 is left out, and so is that of segments as long as none is
 * named.
 *
 * @param count how much feedback there is
 * @param value what the organisations are worth
 * @param segment how many of the organisations are of a segment that is named
 * @param importance how much it matters to them
 * @param recency how new it is
 * @param halfCount so much feedback gives half of the points
 * @param halfValue organisations worth this together give half of the points
 * @param halfDays what is this old gives half of the points
 * @param segments the names of the segments that matter most
 */
public record VoiceWeights(
        int count,
        int value,
        int segment,
        int importance,
        int recency,
        int halfCount,
        long halfValue,
        int halfDays,
        List<String> segments)
        implements Versioned {

    /** What holds until administrators say something else. */
    public static final VoiceWeights USUAL = new VoiceWeights(30, 30, 10, 20, 10, 10, 100_000, 90, List.of());

    /** No weight is greater. */
    public static final int MOST = 100;

    public VoiceWeights {
        segments = List.copyOf(segments);
    }

    /** Another one for other weights. */
    @Override
    public long version() {
        return Integer.toUnsignedLong(hashCode()) + 1;
    }
}
