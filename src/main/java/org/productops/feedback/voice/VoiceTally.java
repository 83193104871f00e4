package org.productops.feedback.voice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.productops.feedback.Importance;
import org.productops.feedback.MergedFeedback;

/** All feedback and all delivery issues with feedback, as they were at a moment. Immutable. */
final class VoiceTally {

    private final Map<Long, VoiceEntry> entries;
    private final List<VoiceDelivery> deliveries;
    private final Map<Long, List<Long>> merged = new HashMap<>();
    private final Instant countedAt;

    VoiceTally(Map<Long, VoiceEntry> entries, Collection<VoiceDelivery> deliveries, Instant countedAt) {
        this.entries = Map.copyOf(entries);
        this.deliveries = List.copyOf(deliveries);
        this.countedAt = Objects.requireNonNull(countedAt, "countedAt");
        for (VoiceEntry entry : this.entries.values()) {
            if (entry.mergedInto() != 0) {
                merged.computeIfAbsent(entry.mergedInto(), any -> new ArrayList<>())
                        .add(entry.issueId());
            }
        }
    }

    Map<Long, VoiceEntry> entries() {
        return entries;
    }

    List<VoiceDelivery> deliveries() {
        return deliveries;
    }

    Instant countedAt() {
        return countedAt;
    }

    /** The feedback that stands for this one in the end; itself if none does, or if that is not there any more. */
    VoiceEntry root(VoiceEntry entry) {
        if (entry.mergedInto() == 0) {
            return entry;
        }
        VoiceEntry root = entry;
        Set<Long> seen = new HashSet<>(Set.of(entry.issueId()));
        while (root.mergedInto() != 0 && seen.add(root.mergedInto())) {
            VoiceEntry next = entries.get(root.mergedInto());
            if (next == null) {
                return root;
            }
            root = next;
        }
        return root;
    }

    /**
     * Gives each piece of feedback that asks for an issue, once: what is linked to it, with the importance that the link says,
     * and what was merged into that, with its own.
     */
    void asking(VoiceDelivery delivery, BiConsumer<VoiceEntry, Importance> action) {
        Map<Long, Importance> importances = new HashMap<>();
        delivery.links().stream()
                .filter(link -> entries.containsKey(link.feedbackId()))
                .forEach(link -> importances.put(link.feedbackId(), link.importance()));
        Set<Long> asking = new HashSet<>(importances.keySet());
        asking.addAll(
                MergedFeedback.behind(importances.keySet(), this::mergedInto).keySet());
        asking.stream()
                .map(entries::get)
                .forEach(entry -> action.accept(entry, importances.getOrDefault(entry.issueId(), entry.importance())));
    }

    private Map<Long, Long> mergedInto(Collection<Long> ids) {
        Map<Long, Long> found = new HashMap<>();
        ids.forEach(id -> merged.getOrDefault(id, List.of()).forEach(other -> found.put(other, id)));
        return found;
    }
}
