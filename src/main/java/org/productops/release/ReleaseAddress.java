package org.productops.release;

/** Where releases are seen, from the product's context path on. */
public final class ReleaseAddress {

    /** All of them. */
    public static final String ROOT = "/plugins/servlet/productops/releases";

    /** What launches take. */
    public static final String TIERS = "/plugins/servlet/productops/launch-tiers";

    private ReleaseAddress() {}

    /** The page of a release. */
    public static String of(long id) {
        return ROOT + "/" + id;
    }
}
