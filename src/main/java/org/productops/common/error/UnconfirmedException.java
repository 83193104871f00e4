package org.productops.common.error;

import java.util.List;
import java.util.Optional;

/** It takes more along than it says, and the caller has not agreed to that yet. Nothing was written. HTTP 400. */
public final class UnconfirmedException extends ProductOpsException {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> facts;
    private final transient Optional<Message> agreement;

    /**
     * @param facts what it takes along
     */
    public UnconfirmedException(List<Message> facts) {
        this(facts, Optional.empty());
    }

    private UnconfirmedException(List<Message> facts, Optional<Message> agreement) {
        super(Message.of("productops.common.error.unconfirmed"));
        this.facts = List.copyOf(facts);
        this.agreement = agreement;
    }

    /** The same with what people say who agree, where that is not just to save. */
    public UnconfirmedException agreement(Message text) {
        return new UnconfirmedException(facts, Optional.of(text));
    }

    /** What people say who agree; empty if that is to save. */
    public Optional<Message> agreement() {
        return agreement;
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
