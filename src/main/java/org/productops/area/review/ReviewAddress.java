package org.productops.area.review;

/** Where reviews are seen, from the product's context path on. */
public final class ReviewAddress {

    /** What there is to review. */
    public static final String ROOT = "/plugins/servlet/productops/reviews";

    /** What a page is told by those who come from confirming an area, see {@link org.productops.common.web.Address#done}. */
    public static final String CONFIRMED = "confirmed";

    private ReviewAddress() {}
}
