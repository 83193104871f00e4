package org.productops.devhost;

import org.productops.devhost.plugin.Application;

/** What the terminal says once the host is ready. */
final class Welcome {

    private static final String STORY =
            """
                              mia / mia        a developer; everybody's password is their name

                What to try:
                  Product areas   Jira: Product Ops, Product areas in the top menu, where admin imports and changes; as mia:
                                  create an issue, pick an area, see who owns it
                  Readiness       Jira as mia: move an issue to Done, tick what is open, move it again
                  Releases        Jira as noah: Product Ops, Releases in the top menu: Spring, and My open items
                  Feedback        Jira as noah: Product Ops, Feedback inbox, To be answered, Voice of the customer, Bets and
                                  outcomes; as emma: /plugins/servlet/productops/give-feedback/heard and My feedback
                  Glossary        Confluence as admin: the glossary of a space; a page with its terms
                  Areas there     Confluence: the page "Who looks after what"; as admin: Administration, Link to Jira,
                                  and Application links to see what happens when the link breaks
                """;

    private static final String EMPTY =
            """

                What to try:
                  Product areas   Jira: Administration, Set up (choose the project), and from there Import areas; then Product
                                  Ops, Product areas in the top menu; create an issue, pick an area, see who owns it
                  Readiness       Jira: Administration, Readiness checklists, then Workflows: add the validator to Done
                  Feedback        Jira: create an issue of the type Feedback and link it to another one
                  Glossary        Confluence: create a space, open its glossary, add terms; then a page with them
                """;

    private Welcome() {}

    /** For a node of a cluster. */
    static String ofNode(DevelopmentHost host) {
        return "Ready at " + host.product(Application.JIRA).baseUrl() + System.lineSeparator();
    }

    static String text(DevelopmentHost host, long milliseconds) {
        return """

                Ready after %.1f seconds.

                  Jira        %s
                  Confluence  %s

                  Log in as   admin / admin    administers both products
                %s
                Ctrl-C stops. The data stays; --fresh throws it away, --empty starts without the demo story.
                """
                .formatted(
                        milliseconds / 1000.0,
                        host.product(Application.JIRA).baseUrl(),
                        host.product(Application.CONFLUENCE).baseUrl(),
                        host.product(Application.JIRA).demoData() ? STORY : EMPTY);
    }
}
