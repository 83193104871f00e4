package org.productops.feedback.similar;

import java.util.Locale;

/**
 * How often proposals of an area for which so much speaks are right; how often they were stands in docs/feedback-similar.md. The
 * names are part of the REST interface.
 */
public enum ProposalCertainty {
    /** Nearly always. */
    SURE(50),
    /** Nine times in ten. */
    RATHER_SURE(40),
    /** Every other time, or less often. */
    UNSURE(0);

    private final int least;

    ProposalCertainty(int least) {
        this.least = least;
    }

    /** What a confidence from 0 to 100 means. */
    static ProposalCertainty of(int confidence) {
        for (ProposalCertainty each : values()) {
            if (confidence >= each.least) {
                return each;
            }
        }
        return UNSURE;
    }

    /** Whether such proposals may be taken without a look at each feedback. */
    public boolean isEnough() {
        return this != UNSURE;
    }

    /** The i18n key of how people say it. */
    public String textKey() {
        return "productops.similar.certainty." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
