package org.productops.feedback.capture;

/** Where people open this product. */
public interface CaptureSite {

    /** Its address, without a slash at the end. */
    String address();
}
