package org.productops.devhost.rest;

import java.util.List;
import java.util.Map;

/** Ends a call with the products' form of an error: {@code errorMessages} and {@code errors} by field. */
public final class RestProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final List<String> messages;
    private final Map<String, String> errors;

    public RestProblem(int status, List<String> messages, Map<String, String> errors) {
        super(messages + " " + errors);
        this.status = status;
        this.messages = List.copyOf(messages);
        this.errors = Map.copyOf(errors);
    }

    /** A problem with no field in particular. */
    public static RestProblem of(int status, String message) {
        return new RestProblem(status, List.of(message), Map.of());
    }

    int status() {
        return status;
    }

    List<String> messages() {
        return messages;
    }

    Map<String, String> errors() {
        return errors;
    }
}
