package org.productops.feedback.organisation.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.productops.common.rest.JsonBody;

/**
 * In which money values are to be.
 *
 * @param currency a short name, such as EUR; empty for none
 */
record OrganisationCurrencyBody(@JsonProperty("currency") String currency) implements JsonBody {

    String name() {
        return Objects.requireNonNullElse(currency, "");
    }
}
