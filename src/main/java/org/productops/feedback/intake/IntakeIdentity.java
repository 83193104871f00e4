package org.productops.feedback.intake;

import java.util.ArrayList;
import java.util.List;

/** By what the same is known again. */
final class IntakeIdentity {

    private IntakeIdentity() {}

    /** What a source has sent under an id. */
    static String of(IntakeSource source, String ownId) {
        return IntakeHash.of("id", source.key(), ownId);
    }

    /** What came under an id that had come before with other words. */
    static String ofOtherWords(String identity, String wordsHash) {
        return IntakeHash.of("other", identity, wordsHash);
    }

    /** What cannot be understood. */
    static String ofNonsense(IntakeSource source, String body) {
        return IntakeHash.of("body", source.key(), body);
    }

    /** What was said: senders send the same again with other numbers of attempts around it. */
    static String ofWords(MappedFeedback feedback) {
        List<String> words = new ArrayList<>();
        feedback.texts().forEach((target, text) -> {
            words.add(target.id());
            words.add(text);
        });
        return IntakeHash.of(words.toArray(String[]::new));
    }
}
