package org.productops.feedback.voice;

import java.util.List;
import java.util.stream.Stream;

/**
 * How much something is asked for. Each part is from 0 to 1 and says something of this one thing alone: a score changes with what
 * is said about it and with time, never because of others.
 *
 * @param count a half where there is as much feedback as {@link VoiceWeights#halfCount} says, and nearer to 1 the more there is
 * @param value the same of what the organisations are worth
 * @param segment the share of the organisations that are of a segment that is named
 * @param importance 0 for what all find nice to have, 1 for what holds all of them up
 * @param recency the mean over the feedback of 1 for today, and a half after each {@link VoiceWeights#halfDays}
 * @param total the parts by their weights, from 0 to 100
 */
public record VoiceScore(double count, double value, double segment, double importance, double recency, double total) {

    private static final double MOST = 100;

    /** The score of parts. */
    static VoiceScore of(
            double count, double value, double segment, double importance, double recency, VoiceWeights weights) {
        VoiceScore parts = new VoiceScore(count, value, segment, importance, recency, 0);
        double total =
                parts.points(weights).stream().mapToDouble(Double::doubleValue).sum();
        return new VoiceScore(count, value, segment, importance, recency, total);
    }

    /** How many points each part gives, in the order of the parts; together the score. */
    public List<Double> points(VoiceWeights weights) {
        int whole = whole(weights);
        return Stream.of(
                        count * weights.count(),
                        value * weights.value(),
                        segment * ofSegment(weights),
                        importance * weights.importance(),
                        recency * weights.recency())
                .map(part -> whole == 0 ? 0 : MOST * part / whole)
                .toList();
    }

    private static int ofSegment(VoiceWeights weights) {
        return weights.segments().isEmpty() ? 0 : weights.segment();
    }

    /** The sum of the weights that count. */
    public static int whole(VoiceWeights weights) {
        return weights.count() + weights.value() + ofSegment(weights) + weights.importance() + weights.recency();
    }

    /** The score as people see it. */
    public int points() {
        return (int) Math.round(total);
    }
}
