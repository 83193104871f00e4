package org.productops.readiness.waiver;

/** What can become of an override that was asked for. */
public enum WaiverDecision {

    /** The issue passes the checklist for some days. */
    GRANTED,

    /** It does not. */
    DENIED,

    /** It passes no longer. */
    REVOKED,

    /** Who has asked does not want it any more. */
    WITHDRAWN
}
