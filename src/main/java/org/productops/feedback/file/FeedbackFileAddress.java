package org.productops.feedback.file;

/** Where the pages of files of feedback are, from the product's context path on. */
public final class FeedbackFileAddress {

    /** Where an import begins; each has a page below, by its number. */
    public static final String IMPORTS = "/plugins/servlet/productops/feedback-import";

    private FeedbackFileAddress() {}
}
