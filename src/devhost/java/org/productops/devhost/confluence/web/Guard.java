package org.productops.devhost.confluence.web;

import org.productops.devhost.confluence.content.ContentProblem;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.web.Exchange;
import org.productops.devhost.web.HttpProblem;
import org.productops.devhost.web.PageHandler;
import org.productops.devhost.web.WebSession;

/** Turns what somebody may not see into an error page, or into the log-in for those who have not logged in. */
final class Guard {

    private Guard() {}

    static PageHandler around(PageHandler handler) {
        return exchange -> {
            try {
                handler.handle(exchange);
            } catch (ContentProblem problem) {
                if (RequestContext.currentUser().isPresent()) {
                    throw new HttpProblem(problem.status(), problem.getMessage());
                }
                WebSession.of(exchange.request()).askForLogin(exchange.response());
            }
        };
    }

    /** A number of the address. */
    static long id(Exchange exchange, String name) {
        try {
            return Long.parseLong(exchange.param(name));
        } catch (NumberFormatException e) {
            throw ContentProblem.notFound("There is no page '" + exchange.param(name) + "'.");
        }
    }
}
