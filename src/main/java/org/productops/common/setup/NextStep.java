package org.productops.common.setup;

/** What somebody who introduces the plugin does once it is set up, on a page of the feature that it belongs to. */
public interface NextStep {

    /** Position among what comes next; lower ones come first. */
    int position();

    /** How far it is, for an administrator. */
    NextStepView view();
}
