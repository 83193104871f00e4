package org.productops.feedback.voice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Weights as somebody typed them; see {@link VoiceWeights}. What is missing is as it usually is.
 *
 * @param count a whole number
 * @param value a whole number
 * @param segment a whole number
 * @param importance a whole number
 * @param recency a whole number
 * @param halfCount a whole number
 * @param halfValue a whole number
 * @param halfDays a whole number
 * @param segments names with commas between them
 */
public record VoiceWeightsDraft(
        String count,
        String value,
        String segment,
        String importance,
        String recency,
        String halfCount,
        String halfValue,
        String halfDays,
        String segments) {

    /** Nothing was typed. */
    public static final VoiceWeightsDraft NONE = new VoiceWeightsDraft("", "", "", "", "", "", "", "", "");

    public VoiceWeightsDraft {
        count = Objects.requireNonNullElse(count, "");
        value = Objects.requireNonNullElse(value, "");
        segment = Objects.requireNonNullElse(segment, "");
        importance = Objects.requireNonNullElse(importance, "");
        recency = Objects.requireNonNullElse(recency, "");
        halfCount = Objects.requireNonNullElse(halfCount, "");
        halfValue = Objects.requireNonNullElse(halfValue, "");
        halfDays = Objects.requireNonNullElse(halfDays, "");
        segments = Objects.requireNonNullElse(segments, "");
    }

    /** The draft of weights that are as they should be. */
    public static VoiceWeightsDraft of(VoiceWeights weights) {
        return new VoiceWeightsDraft(
                String.valueOf(weights.count()),
                String.valueOf(weights.value()),
                String.valueOf(weights.segment()),
                String.valueOf(weights.importance()),
                String.valueOf(weights.recency()),
                String.valueOf(weights.halfCount()),
                String.valueOf(weights.halfValue()),
                String.valueOf(weights.halfDays()),
                String.join(", ", weights.segments()));
    }

    /** The texts in one order, for keeping them. */
    List<String> texts() {
        return List.of(count, value, segment, importance, recency, halfCount, halfValue, halfDays, segments);
    }

    /** The texts by the names of their fields, in one order. */
    public Map<String, String> byField() {
        Map<String, String> all = new LinkedHashMap<>();
        List<String> texts = texts();
        for (int i = 0; i < texts.size(); i++) {
            all.put(VoiceFields.WEIGHTS.get(i), texts.get(i));
        }
        return all;
    }

    static VoiceWeightsDraft ofTexts(List<String> texts) {
        return new VoiceWeightsDraft(
                texts.get(0),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                texts.get(5),
                texts.get(6),
                texts.get(7),
                texts.get(8));
    }
}
