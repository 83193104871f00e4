package org.productops.feedback.organisation.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.JsonBody;
import org.productops.feedback.organisation.OrganisationDraft;

/**
 * What a caller sends to add or change an organisation. A field that is not sent is empty.
 *
 * @param name needed: what it is called; no other organisation may have this name
 * @param aliases other names that no other organisation has, at most
 *     {@value org.productops.feedback.organisation.OrganisationRules#MOST_ALIASES}
 * @param segment the kind of customer
 * @param value what it is worth, in digits, in whole units of the currency
 * @param state {@link org.productops.feedback.organisation.OrganisationState how} it and we stand to each other; a customer if it
 *     is empty
 * @param mailDomains domains of mail addresses that no other organisation has, and at which not everybody can have an address; at
 *     most {@value org.productops.feedback.organisation.OrganisationRules#MOST_MAIL_DOMAINS}
 * @param from the {@link java.time.LocalDate day} from which on segment, value and state hold; today if it is empty
 */
record OrganisationBody(
        @JsonProperty("name") String name,
        @JsonProperty("aliases") List<String> aliases,
        @JsonProperty("segment") String segment,
        @JsonProperty("value") String value,
        @JsonProperty("state") String state,
        @JsonProperty("mailDomains") List<String> mailDomains,
        @JsonProperty("from") String from)
        implements JsonBody {

    OrganisationDraft draft() {
        return new OrganisationDraft(name, aliases, segment, value, state, mailDomains, from);
    }
}
