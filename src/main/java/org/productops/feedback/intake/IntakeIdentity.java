package org.productops.feedback.intake;

import java.util.ArrayList;
import java.util.List;
import org.productops.common.store.TextHash;

/** By what the same is known again. */
final class IntakeIdentity {

    private static final List<IntakeTarget> WORDS =
            List.of(IntakeTarget.QUOTE, IntakeTarget.SUMMARY, IntakeTarget.DESCRIPTION);

    private IntakeIdentity() {}

    /** What a source has sent under an id. */
    static String of(IntakeSource source, String ownId) {
        return TextHash.of("id", source.key(), ownId);
    }

    /** What came under an id that had come before with other words. */
    static String ofOtherWords(String identity, String wordsHash) {
        return TextHash.of("other", identity, wordsHash);
    }

    /** What cannot be understood. */
    static String ofNonsense(IntakeSource source, String body) {
        return TextHash.of("body", source.key(), body);
    }

    /**
     * What was said. Senders send the same again with other numbers of attempts around it, with another priority, other labels or
     * another day: none of that is something new.
     */
    static String ofWords(MappedFeedback feedback) {
        List<String> words = new ArrayList<>();
        for (IntakeTarget target : WORDS) {
            words.add(target.id());
            words.add(feedback.text(target));
        }
        return TextHash.of(words.toArray(String[]::new));
    }
}
