package org.productops.feedback.answer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands in a template for what is different in each answer. */
public enum AnswerPlaceholder {
    /** The name of who said it. */
    SPEAKER,
    /** For whom they spoke. */
    ORGANISATION,
    /** What they said, in their own words. */
    QUOTE,
    /** The summary of the feedback issue. */
    SUMMARY,
    /** The summary of what was built. */
    DELIVERY,
    /** In which versions it is there. */
    VERSION,
    /** What the release note of what was built says. */
    RELEASE_NOTE;

    /** How it is written between the braces. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** How it stands in a template. */
    String braced() {
        return "{" + word() + "}";
    }

    /** The one that is written so; empty if there is none. */
    static Optional<AnswerPlaceholder> of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Arrays.stream(values())
                .filter(each -> each.word().equals(wanted))
                .findFirst();
    }
}
