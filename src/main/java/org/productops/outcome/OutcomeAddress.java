package org.productops.outcome;

/** Where criteria are seen and changed, from the product's context path on. */
public final class OutcomeAddress {

    /** The page <em>Bets and outcomes</em>, and the forms of criteria. */
    public static final String PAGE = "/plugins/servlet/productops/outcomes";

    /** The panel on an issue. */
    private static final String PANEL = "#productops-outcome";

    private OutcomeAddress() {}

    /** The criteria of an issue, where they are changed and reviewed. */
    public static String issue(String issueKey) {
        return "/browse/" + issueKey + PANEL;
    }
}
