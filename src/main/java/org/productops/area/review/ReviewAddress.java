package org.productops.area.review;

/** Where reviews are seen, from the product's context path on. */
public final class ReviewAddress {

    /** What there is to review. */
    public static final String ROOT = "/plugins/servlet/productops/reviews";

    private ReviewAddress() {}
}
