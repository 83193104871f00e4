package org.productops.common.error;

import java.util.List;

/** It takes more along than it says, and the caller has not agreed to that yet. Nothing was written. HTTP 400. */
public final class UnconfirmedException extends ProductOpsException {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> facts;
    private final String answer;

    /**
     * @param facts what it takes along
     * @param answer what the caller sends to agree to just that
     */
    public UnconfirmedException(List<Message> facts, String answer) {
        super(Message.of("productops.common.error.unconfirmed"));
        this.facts = List.copyOf(facts);
        this.answer = answer;
    }

    /** What it takes along. */
    public List<Message> facts() {
        return facts;
    }

    /** What the caller sends to agree to just that. */
    public String answer() {
        return answer;
    }
}
