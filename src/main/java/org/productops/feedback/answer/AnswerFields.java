package org.productops.feedback.answer;

/** The names of the fields of answers and their templates, in forms, JSON and errors alike. */
public final class AnswerFields {

    public static final String TEXT = "text";
    public static final String WORDS = "words";
    public static final String REASON = "reason";

    private AnswerFields() {}
}
