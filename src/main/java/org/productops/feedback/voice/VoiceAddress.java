package org.productops.feedback.voice;

/** Where rankings are, from the product's context path on. */
public final class VoiceAddress {

    /** The page. */
    public static final String PAGE = "/plugins/servlet/productops/voice";

    /** The step for the file. */
    public static final String EXPORT = "export";

    /** The step for the weights. */
    public static final String WEIGHTS = "weights";

    private VoiceAddress() {}
}
