package org.productops.devhost.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The pages that say what went wrong. */
final class ErrorPages {
    private static final Map<Integer, String> MESSAGES = Map.of(
            400, "The request cannot be understood.",
            401, "Log in to see this page.",
            403, "You are not permitted to see this page.",
            404, "There is no page at this address.",
            405, "The page does not answer this kind of request.",
            413, "What was sent is longer than this server reads.",
            500, "Something went wrong. The log says more.");

    private final PageFrame frame;

    ErrorPages(PageFrame frame) {
        this.frame = frame;
    }

    PageFrame frame() {
        return frame;
    }

    void write(int status, String message, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            // Half a page may be in the buffer already.
            response.reset();
        }
        String text = message == null ? MESSAGES.getOrDefault(status, "The request failed.") : message;
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        String body = frame.html("web/error", Map.of("message", text), request);
        response.getWriter().write(frame.render(Page.general("Error " + status, body), request));
    }
}
