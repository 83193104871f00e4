package org.productops.common.error;

import java.util.List;

/** It takes more along than it says, and the caller has not agreed to that yet. Nothing was written. HTTP 400. */
public final class UnconfirmedException extends ProductOpsException {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> facts;

    /**
     * @param facts what it takes along
     */
    public UnconfirmedException(List<Message> facts) {
        super(Message.of("productops.common.error.unconfirmed"));
        this.facts = List.copyOf(facts);
    }

    /** What it takes along. */
    public List<Message> facts() {
        return facts;
    }

    /** What the caller sends to agree to just that: the same for the same facts, and another one for others. */
    public String answer() {
        return Integer.toHexString(facts.hashCode());
    }
}
