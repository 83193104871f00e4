package org.productops.feedback.intake;

import java.util.EnumMap;
import java.util.Map;

/**
 * Feedback as a mapping found it in what was sent.
 *
 * @param texts what was found, tidied; what was not found is missing
 */
record MappedFeedback(Map<IntakeTarget, String> texts) {

    /** Where nothing was found. */
    static final MappedFeedback NOTHING = new MappedFeedback(Map.of());

    MappedFeedback {
        Map<IntakeTarget, String> found = new EnumMap<>(IntakeTarget.class);
        texts.forEach((target, text) -> {
            if (!text.isEmpty()) {
                found.put(target, text);
            }
        });
        texts = java.util.Collections.unmodifiableMap(found);
    }

    /** What was found for it; empty if nothing was. */
    String text(IntakeTarget target) {
        return texts.getOrDefault(target, "");
    }

    /** The same with another text for a target. */
    MappedFeedback with(IntakeTarget target, String text) {
        Map<IntakeTarget, String> more = new EnumMap<>(IntakeTarget.class);
        more.putAll(texts);
        more.put(target, text);
        return new MappedFeedback(more);
    }
}
