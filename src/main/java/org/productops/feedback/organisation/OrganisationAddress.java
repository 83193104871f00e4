package org.productops.feedback.organisation;

/** Where organisations are seen, from the product's context path on. */
public final class OrganisationAddress {

    /** All of them. */
    public static final String ROOT = "/plugins/servlet/productops/organisations";

    /** Where they are imported. */
    public static final String IMPORTS = "/plugins/servlet/productops/organisations-import";

    private OrganisationAddress() {}

    /** The page of one. */
    public static String of(long id) {
        return ROOT + "/" + id;
    }
}
