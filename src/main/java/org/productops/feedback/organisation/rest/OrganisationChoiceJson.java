package org.productops.feedback.organisation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.text.TextIdentity;
import org.productops.feedback.organisation.Organisation;
import org.productops.feedback.organisation.OrganisationState;

/**
 * An organisation to choose; as little as the picker shows, because it asks as people type.
 *
 * @param id its id
 * @param name what it is called
 * @param alias its other name that is what was typed; missing if none is
 * @param probable whether what was typed is none of its names and nearly one of them, so that it is probably meant
 * @param segment the kind of customer; may be empty
 * @param state {@link OrganisationState how} it and we stand to each other
 */
record OrganisationChoiceJson(
        @JsonProperty("id") long id,
        @JsonProperty("name") String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("alias") String alias,
        @JsonProperty("probable") boolean probable,
        @JsonProperty("segment") String segment,
        @JsonProperty("state") String state) {

    /** @param typed what was typed */
    static OrganisationChoiceJson of(Organisation organisation, String typed) {
        String wanted = TextIdentity.of(typed);
        return new OrganisationChoiceJson(
                organisation.id(),
                organisation.name(),
                organisation.aliases().stream()
                        .filter(alias -> TextIdentity.of(alias).equals(wanted))
                        .findFirst()
                        .orElse(null),
                organisation.isNearlyCalled(typed),
                organisation.segment(),
                organisation.state().name());
    }
}
