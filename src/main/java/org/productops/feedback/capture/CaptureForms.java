package org.productops.feedback.capture;

import java.util.List;
import org.productops.feedback.portal.ListedPortal;

/** The feedback forms that Jira has told of, by title. */
public record CaptureForms(List<ListedPortal> forms) {

    /** None. */
    public static final CaptureForms NONE = new CaptureForms(List.of());

    public CaptureForms {
        forms = List.copyOf(forms);
    }
}
