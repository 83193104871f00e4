package org.productops.feedback.portal;

/** Where the pages of portals are, from the product's context path on. */
public final class PortalAddress {

    /** The portals of a project, for its administrators. */
    public static final String PORTALS = "/plugins/servlet/productops/feedback-forms";

    /** The portals themselves. */
    public static final String GIVE = "/plugins/servlet/productops/give-feedback";

    /** What somebody has sent. */
    public static final String MINE = "/plugins/servlet/productops/my-feedback";

    private PortalAddress() {}

    /** A portal, for its owner. */
    public static String edit(long id) {
        return PORTALS + "/" + id;
    }

    /** A portal, for everybody who may use it. */
    public static String give(Portal portal) {
        return GIVE + "/" + portal.address();
    }

    /** What became of what was sent. */
    public static String answer(String token) {
        return MINE + "/" + token;
    }
}
