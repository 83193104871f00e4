package org.productops.devhost;

/** What the terminal says once the host is ready. */
final class Welcome {

    private Welcome() {}

    static String text(DevelopmentHost host, long milliseconds) {
        return """

                Ready after %.1f seconds.

                  Jira        %s
                  Confluence  %s

                  Log in as   admin / admin          administers both products
                              mia / mia              developer; other people: password = name

                Ctrl-C stops. The data stays; --fresh throws it away, --empty starts without the demo story.
                """
                .formatted(
                        milliseconds / 1000.0,
                        host.product(Application.JIRA).baseUrl(),
                        host.product(Application.CONFLUENCE).baseUrl());
    }
}
