package org.productops.feedback.capture;

import java.util.List;

/** Organisations that Jira proposes, the most probable first. */
public record CaptureChoices(List<CaptureOrganisation> organisations) {

    public CaptureChoices {
        organisations = List.copyOf(organisations);
    }
}
