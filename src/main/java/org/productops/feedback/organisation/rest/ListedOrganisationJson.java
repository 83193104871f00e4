package org.productops.feedback.organisation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.productops.feedback.organisation.Organisation;
import org.productops.feedback.organisation.OrganisationFacts;
import org.productops.feedback.organisation.OrganisationState;
import org.productops.feedback.organisation.OrganisationView;

/**
 * An organisation.
 *
 * @param id never given to another one
 * @param name what it is called
 * @param aliases its other names
 * @param segment the kind of customer; empty if nobody said
 * @param value what it is worth in whole units of the currency; missing if nobody said
 * @param state {@link OrganisationState how} it and we stand to each other
 * @param mailDomains the domains of its people's mail addresses
 * @param mergedInto the id of the one that stands for it; missing if it stands for itself
 * @param parts the organisations that were merged into it
 * @param facts what it was since when, the latest first
 * @param feedback how much feedback was given for it and its parts; missing if nobody counts it
 * @param version counts its changes
 */
record ListedOrganisationJson(
        @JsonProperty("id") long id,
        @JsonProperty("name") String name,
        @JsonProperty("aliases") List<String> aliases,
        @JsonProperty("segment") String segment,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("value") Long value,
        @JsonProperty("state") String state,
        @JsonProperty("mailDomains") List<String> mailDomains,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("mergedInto") Long mergedInto,
        @JsonProperty("parts") List<OrganisationPartJson> parts,
        @JsonProperty("facts") List<OrganisationFactsJson> facts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("feedback") Integer feedback,
        @JsonProperty("version") long version) {

    /**
     * An organisation that was merged into another one.
     *
     * @param id its id
     * @param name what it is called
     * @param aliases its other names
     * @param version counts its changes
     */
    record OrganisationPartJson(
            @JsonProperty("id") long id,
            @JsonProperty("name") String name,
            @JsonProperty("aliases") List<String> aliases,
            @JsonProperty("version") long version) {

        static OrganisationPartJson of(Organisation part) {
            return new OrganisationPartJson(part.id(), part.name(), part.aliases(), part.version());
        }
    }

    /**
     * What an organisation is from one day on.
     *
     * @param from the {@link LocalDate day}
     * @param segment the kind of customer; empty if nobody said
     * @param value what it is worth; missing if nobody said
     * @param state {@link OrganisationState how} it and we stand to each other
     */
    record OrganisationFactsJson(
            @JsonProperty("from") String from,
            @JsonProperty("segment") String segment,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("value") Long value,
            @JsonProperty("state") String state) {

        static OrganisationFactsJson of(OrganisationFacts facts) {
            return new OrganisationFactsJson(
                    facts.from().toString(),
                    facts.segment(),
                    number(facts.value()),
                    facts.state().name());
        }
    }

    static ListedOrganisationJson of(OrganisationView view) {
        Organisation organisation = view.organisation();
        return new ListedOrganisationJson(
                organisation.id(),
                organisation.name(),
                organisation.aliases(),
                organisation.segment(),
                number(organisation.value()),
                organisation.state().name(),
                organisation.mailDomains(),
                view.whole().map(Organisation::id).orElse(null),
                view.parts().stream().map(OrganisationPartJson::of).toList(),
                view.facts().stream().map(OrganisationFactsJson::of).toList(),
                view.feedback().isPresent() ? view.feedback().getAsInt() : null,
                organisation.version());
    }

    private static Long number(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
