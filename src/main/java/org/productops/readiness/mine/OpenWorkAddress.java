package org.productops.readiness.mine;

/** Where people see what waits for them, from the product's context path on. */
public final class OpenWorkAddress {

    /** The page <em>My open items</em>. */
    public static final String PAGE = "/plugins/servlet/productops/my-items";

    private OpenWorkAddress() {}
}
