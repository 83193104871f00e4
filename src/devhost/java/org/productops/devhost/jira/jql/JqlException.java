package org.productops.devhost.jira.jql;

import java.util.Collection;
import java.util.List;

/** A query cannot be understood, or asks for what is not there. */
public final class JqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> messages;

    public JqlException(Collection<String> messages) {
        super(String.join(" ", messages));
        this.messages = List.copyOf(messages);
    }

    public JqlException(String message) {
        this(List.of(message));
    }

    /** What is wrong, one sentence each. */
    public List<String> messages() {
        return messages;
    }
}
