package org.productops.common.error;

/** The input is not acceptable; nothing was written. HTTP 400. */
public final class InvalidException extends ProductOpsException {

    private static final long serialVersionUID = 1L;

    private final transient FieldErrors errors;

    public InvalidException(FieldErrors errors) {
        super(errors.first());
        this.errors = errors;
    }

    /** An error of the input as a whole, at no field. */
    public static InvalidException general(Message text) {
        return new InvalidException(FieldErrors.of(text));
    }

    /** An error at one field. */
    public static InvalidException at(String field, Message text) {
        return new InvalidException(FieldErrors.collect().at(field, text).build());
    }

    @Override
    public FieldErrors errors() {
        return errors;
    }
}
