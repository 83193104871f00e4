package org.productops.common.error;

import java.util.Objects;

/**
 * What a caller has agreed to before something is done that takes more along than it says.
 *
 * @param everything whether it is to be done whatever it takes along
 * @param answer what was agreed to, as {@link UnconfirmedException#answer()} named it; empty if nothing
 */
public record Confirmation(boolean everything, String answer) {

    /** The name of the field or parameter that brings it. */
    public static final String FIELD = "confirmed";

    /** Nothing was agreed to. */
    public static final Confirmation NONE = new Confirmation(false, "");

    /** Whatever it takes along was agreed to. */
    public static final Confirmation EVERYTHING = new Confirmation(true, "");

    public Confirmation {
        Objects.requireNonNull(answer, "answer");
    }

    /** Agreed to was what the question with this answer told, and nothing else. */
    public static Confirmation of(String answer) {
        return new Confirmation(false, answer);
    }

    /**
     * Throws the question, if it tells of anything that was not agreed to.
     *
     * @throws UnconfirmedException the question
     */
    public void require(UnconfirmedException question) {
        if (!question.facts().isEmpty() && !covers(question.answer())) {
            throw question;
        }
    }

    /** Whether what the question with this answer would tell was agreed to. */
    public boolean covers(String question) {
        return everything || answer.equals(question);
    }
}
