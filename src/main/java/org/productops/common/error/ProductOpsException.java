package org.productops.common.error;

/**
 * What a service answers when it cannot do what was asked. Each kind has one HTTP status and one way of being shown on
 * a page; the text says what was wrong and what to do.
 */
public abstract sealed class ProductOpsException extends RuntimeException
        permits BusyException,
                ConflictException,
                ExpiredException,
                InvalidException,
                NotFoundException,
                NotJsonException,
                NotPermittedException,
                TooLargeException,
                TooManyException,
                UnconfirmedException {

    private static final long serialVersionUID = 1L;

    private final transient Message text;

    ProductOpsException(Message text) {
        super(text.key() + text.arguments());
        this.text = text;
    }

    /** The text to show; never null. */
    public Message text() {
        return text;
    }

    /** What was wrong, at the fields where it was; never empty. */
    public FieldErrors errors() {
        return FieldErrors.of(text);
    }
}
