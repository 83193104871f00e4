package org.productops.common.digest;

/** Where people say whether they want the daily mail, from the product's context path on. */
public final class DigestAddress {

    /** The page with the switch. */
    public static final String SWITCH = "/plugins/servlet/productops/notifications";

    private DigestAddress() {}
}
