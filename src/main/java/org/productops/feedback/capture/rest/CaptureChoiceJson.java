package org.productops.feedback.capture.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.feedback.capture.CaptureOrganisation;

/**
 * An organisation of Jira's list to choose.
 *
 * @param id its id
 * @param name what it is called
 * @param alias its other name that is what was typed; missing if none is
 * @param segment the kind of customer; may be empty
 * @param state how it stands to us, as Jira names it
 */
record CaptureChoiceJson(
        @JsonProperty("id") long id,
        @JsonProperty("name") String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("alias") String alias,
        @JsonProperty("segment") String segment,
        @JsonProperty("state") String state) {

    static CaptureChoiceJson of(CaptureOrganisation organisation) {
        return new CaptureChoiceJson(
                organisation.id(),
                organisation.name(),
                organisation.alias().isEmpty() ? null : organisation.alias(),
                organisation.segment(),
                organisation.state());
    }

    CaptureOrganisation organisation() {
        return new CaptureOrganisation(id, name, alias, segment, state);
    }
}
