package org.productops.feedback.voice;

import java.util.Arrays;
import java.util.List;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/** Turns a draft into weights, or says at each field what is wrong with it. */
final class VoiceWeightsRules {

    private static final long MOST_COUNT = 1_000_000;
    private static final long MOST_VALUE = 1_000_000_000_000L;
    private static final long MOST_DAYS = 3_650;
    private static final int LONGEST_SEGMENTS = 1_000;

    private VoiceWeightsRules() {}

    /**
     * The weights.
     *
     * @param usual what is taken for what is missing
     * @throws org.productops.common.error.InvalidException with all that is wrong
     */
    static VoiceWeights apply(VoiceWeightsDraft draft, VoiceWeights usual) {
        return apply(draft, usual, FieldErrors.collect());
    }

    /**
     * The same where something else may be wrong, too, so that all is said at once.
     *
     * @param errors what is wrong already
     */
    static VoiceWeights apply(VoiceWeightsDraft draft, VoiceWeights usual, FieldErrors.Collector errors) {
        int count = weight(VoiceFields.COUNT, draft.count(), usual.count(), errors);
        int value = weight(VoiceFields.VALUE, draft.value(), usual.value(), errors);
        int segment = weight(VoiceFields.SEGMENT_WEIGHT, draft.segment(), usual.segment(), errors);
        int importance = weight(VoiceFields.IMPORTANCE, draft.importance(), usual.importance(), errors);
        int recency = weight(VoiceFields.RECENCY, draft.recency(), usual.recency(), errors);
        int halfCount =
                (int) number(VoiceFields.HALF_COUNT, draft.halfCount(), usual.halfCount(), 1, MOST_COUNT, errors);
        long halfValue = number(VoiceFields.HALF_VALUE, draft.halfValue(), usual.halfValue(), 1, MOST_VALUE, errors);
        int halfDays = (int) number(VoiceFields.HALF_DAYS, draft.halfDays(), usual.halfDays(), 1, MOST_DAYS, errors);
        String names = TextRule.line(LONGEST_SEGMENTS).check(VoiceFields.SEGMENTS, draft.segments(), errors);
        List<String> segments = names.isEmpty()
                ? usual.segments()
                : Arrays.stream(names.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
        errors.throwIfAny();
        if (count + value + importance + recency + (segments.isEmpty() ? 0 : segment) == 0) {
            errors.at(VoiceFields.COUNT, Message.of("productops.voice.error.no-weight"));
            errors.throwIfAny();
        }
        return new VoiceWeights(count, value, segment, importance, recency, halfCount, halfValue, halfDays, segments);
    }

    private static int weight(String field, String text, int usual, FieldErrors.Collector errors) {
        return (int) number(field, text, usual, 0, VoiceWeights.MOST, errors);
    }

    private static long number(
            String field, String typed, long usual, long least, long most, FieldErrors.Collector errors) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return usual;
        }
        long number = text.matches("\\d{1,15}") ? Long.parseLong(text) : -1;
        if (number < least || number > most) {
            errors.at(field, Message.of("productops.voice.error.number", TextRule.beginning(text), least, most));
            return usual;
        }
        return number;
    }
}
