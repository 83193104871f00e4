package org.productops.devhost.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.productops.devhost.users.HostUser;

/**
 * Who asks, and by which HTTP request. A filter of the web part sets it for the time of a request; code outside a
 * request has no context, as in the products.
 *
 * @param user who is logged in, or null
 * @param request the request, or null for work on somebody's behalf without one
 * @param locale the language of the answer
 */
public record RequestContext(HostUser user, HttpServletRequest request, Locale locale) {
    private static final ThreadLocal<RequestContext> CURRENT = new ThreadLocal<>();

    /** The context of this thread. */
    public static Optional<RequestContext> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Who is logged in on this thread. */
    public static Optional<HostUser> currentUser() {
        return current().map(RequestContext::user);
    }

    /** The language of this thread's request; English outside a request. */
    public static Locale currentLocale() {
        return current().map(RequestContext::locale).orElse(Locale.ENGLISH);
    }

    /** Lets another person, or nobody for null, ask on this thread from now on, as plugins do beside a request. */
    public static void become(HostUser user) {
        RequestContext before = CURRENT.get();
        if (before != null) {
            CURRENT.set(new RequestContext(user, before.request(), before.locale()));
        } else if (user != null) {
            CURRENT.set(new RequestContext(user, null, Locale.forLanguageTag(user.language())));
        }
    }

    /** Does the work in this context, and restores the one before. */
    public <T> T call(Callable<T> work) throws Exception {
        RequestContext before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.call();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
