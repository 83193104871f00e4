package com.atlassian.confluence.user;

/**
 * Who is asking.
 *
 * @source facts: confluence-facts §3b [C11] — seen in atlassian-slack-integration-server
 */
public class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> CURRENT = new ThreadLocal<>();

    private AuthenticatedUserThreadLocal() {}

    /** Null for the anonymous user. */
    public static ConfluenceUser get() {
        return CURRENT.get();
    }

    public static void set(ConfluenceUser user) {
        if (user == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(user);
        }
    }
}
