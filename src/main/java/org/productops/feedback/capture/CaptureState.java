package org.productops.feedback.capture;

import java.util.Locale;

/** How far something is that was captured. The names are stored. */
public enum CaptureState {
    /** It is to be sent, now or when Jira is there. */
    WAITING,
    /** Jira has it. */
    SENT,
    /** Jira does not take it as it is. */
    REFUSED;

    /** The i18n key of its name. */
    public String textKey() {
        return "productops.portal.capture.state." + name().toLowerCase(Locale.ROOT);
    }
}
