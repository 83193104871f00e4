package org.productops.feedback.answer;

import java.util.Optional;

/** The names of the fields of answers and their templates, in forms, JSON and errors alike. */
public final class AnswerFields {

    public static final String TEXT = "text";
    public static final String WORDS = "words";
    public static final String REASON = "reason";
    public static final String PROJECT = "project";
    public static final String AREA = "area";
    public static final String DELIVERY = "delivery";

    private static final String WORDS_FOR = WORDS + ".";

    private AnswerFields() {}

    /** The words for one of several, by the key of their feedback. */
    static String wordsFor(String issueKey) {
        return WORDS_FOR + issueKey;
    }

    /** Whose words are in a field; empty if it is another field. */
    public static Optional<String> issueOf(String field) {
        return field.startsWith(WORDS_FOR) ? Optional.of(field.substring(WORDS_FOR.length())) : Optional.empty();
    }
}
