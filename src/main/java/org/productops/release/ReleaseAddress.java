package org.productops.release;

/** Where releases are seen, from the product's context path on. */
public final class ReleaseAddress {

    /** All of them. */
    public static final String ROOT = "/plugins/servlet/productops/releases";

    /** What launches take. */
    public static final String TIERS = "/plugins/servlet/productops/launch-tiers";

    /** The pages of versions by themselves, by the ids of the versions. */
    private static final String VERSIONS = ROOT + "/versions/";

    private ReleaseAddress() {}

    /** The page of a release, or of a version by itself. */
    public static String of(long id) {
        return id < 0 ? VERSIONS + -id : ROOT + "/" + id;
    }
}
