package org.productops.common.error;

/** The one place that gives each kind of error its HTTP status. */
public final class HttpStatus {

    private HttpStatus() {}

    /** The status of the error. */
    public static int of(ProductOpsException error) {
        if (error instanceof InvalidException || error instanceof UnconfirmedException) {
            return 400;
        }
        if (error instanceof NotPermittedException notPermitted) {
            return notPermitted.anonymous() ? 401 : 403;
        }
        if (error instanceof ExpiredException) {
            return 403;
        }
        if (error instanceof NotFoundException) {
            return 404;
        }
        if (error instanceof ConflictException) {
            return 409;
        }
        if (error instanceof NotJsonException) {
            return 415;
        }
        if (error instanceof TooLargeException) {
            return 413;
        }
        if (error instanceof TooManyException) {
            return 429;
        }
        if (error instanceof BusyException) {
            return 503;
        }
        throw new IllegalArgumentException("No status for " + error.getClass());
    }
}
