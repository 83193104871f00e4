package org.productops.feedback.voice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.productops.feedback.Importance;

/** Sums up who asks for one thing. For one reader and one request. */
final class VoiceSum {

    private static final double HALF = 0.5;

    private final VoiceWeights weights;
    private final Set<String> segments;
    private final LocalDate today;
    private final Map<String, VoiceEntry> organisations = new HashMap<>();
    private final Map<String, VoiceEntry> valued = new HashMap<>();
    private int count;
    private long importance;
    private double recency;
    private LocalDate newest = LocalDate.MIN;

    /** @param segments what the segments of the weights are compared by */
    VoiceSum(VoiceWeights weights, Set<String> segments, LocalDate today) {
        this.weights = weights;
        this.segments = segments;
        this.today = today;
    }

    /**
     * Counts one more.
     *
     * @param organisation what the organisation is known by; empty if nobody was named
     */
    void add(VoiceEntry entry, Importance importanceHere, String organisation) {
        count++;
        importance += importanceHere.weight();
        // A clock that was wrong makes nothing newer than new.
        long age = Math.max(0, ChronoUnit.DAYS.between(entry.heardOn(), today));
        recency += Math.pow(HALF, (double) age / weights.halfDays());
        newest = newest.isBefore(entry.heardOn()) ? entry.heardOn() : newest;
        if (!organisation.isEmpty()) {
            organisations.merge(organisation, entry, VoiceSum::later);
            if (entry.value().isPresent()) {
                valued.merge(organisation, entry, VoiceSum::later);
            }
        }
    }

    private static VoiceEntry later(VoiceEntry one, VoiceEntry other) {
        int order = one.heardOn().compareTo(other.heardOn());
        return order > 0 || order == 0 && one.issueId() > other.issueId() ? one : other;
    }

    boolean isEmpty() {
        return count == 0;
    }

    VoiceFigures figures() {
        long value = valued.values().stream()
                .mapToLong(entry -> Math.max(0, entry.value().orElse(0)))
                .sum();
        int inSegments = (int) organisations.values().stream()
                .filter(entry -> segments.contains(entry.segment()))
                .count();
        double mean = count == 0 ? 0 : (double) importance / count;
        double steps = Importance.BLOCKER.weight() - Importance.NICE_TO_HAVE.weight();
        return new VoiceFigures(
                count,
                organisations.size(),
                valued.isEmpty() ? OptionalLong.empty() : OptionalLong.of(value),
                inSegments,
                mean,
                count == 0 ? Optional.empty() : Optional.of(newest),
                VoiceScore.of(
                        (double) count / (count + weights.halfCount()),
                        (double) value / (value + weights.halfValue()),
                        organisations.isEmpty() ? 0 : (double) inSegments / organisations.size(),
                        count == 0 ? 0 : (mean - Importance.NICE_TO_HAVE.weight()) / steps,
                        count == 0 ? 0 : recency / count,
                        weights));
    }
}
