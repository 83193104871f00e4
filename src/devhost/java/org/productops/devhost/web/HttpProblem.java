package org.productops.devhost.web;

/** Ends a request with an error page. */
public final class HttpProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    public HttpProblem(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** 404. */
    public static HttpProblem notFound(String message) {
        return new HttpProblem(404, message);
    }

    /** 403. */
    public static HttpProblem forbidden(String message) {
        return new HttpProblem(403, message);
    }
}
