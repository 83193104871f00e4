package com.atlassian.jira.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;

/**
 * The request that this thread is working on.
 *
 * @source https://docs.atlassian.com/jira/latest/com/atlassian/jira/web/ExecutingHttpRequest.html — [D], of Jira 7.6 with the older servlet types
 */
public final class ExecutingHttpRequest {
    private static volatile Supplier<HttpServletRequest> source = () -> null;

    private ExecutingHttpRequest() {}

    /** Null where no request is being worked on. */
    public static HttpServletRequest get() {
        return source.get();
    }

    /** Only for who plays the product: where the request of a thread is found. */
    public static void setSource(Supplier<HttpServletRequest> requests) {
        source = requests;
    }
}
