package org.productops.readiness.checklist;

/** What people have asked for who want to pass a checklist. */
public interface WaiverRequests {

    /** On how many overrides of the checklist nobody has decided yet; counted as far as anybody would want to know. */
    int undecided(long checklistId);
}
