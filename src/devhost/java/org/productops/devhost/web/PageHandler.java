package org.productops.devhost.web;

/** Answers one kind of request. */
@FunctionalInterface
public interface PageHandler {

    /**
     * Answers the request.
     *
     * @throws HttpProblem to show an error page
     */
    void handle(Exchange exchange) throws Exception;
}
