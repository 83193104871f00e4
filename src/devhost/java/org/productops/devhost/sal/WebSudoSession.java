package org.productops.devhost.sal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/** The time in which an administrator need not give the password again; it starts anew with each use. */
public final class WebSudoSession {
    private static final String STARTED = "devhost.websudo";
    private static final Duration LENGTH = Duration.ofMinutes(10);

    private WebSudoSession() {}

    /** Starts it; to be called when the password was right. */
    public static void start(HttpServletRequest request) {
        request.getSession(true).setAttribute(STARTED, Instant.now());
    }

    /** Whether it is running. */
    public static boolean isRunning(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(STARTED) instanceof Instant started
                && started.plus(LENGTH).isAfter(Instant.now());
    }
}
