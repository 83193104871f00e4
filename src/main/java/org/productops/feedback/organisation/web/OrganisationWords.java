package org.productops.feedback.organisation.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import org.productops.common.error.Message;
import org.productops.feedback.organisation.OrganisationAuditTexts;
import org.productops.feedback.organisation.OrganisationCurrencyService;
import org.productops.feedback.organisation.OrganisationState;

/** How values and states of organisations read. */
@JiraComponent
public class OrganisationWords {

    private final OrganisationCurrencyService currencies;

    @Inject
    public OrganisationWords(OrganisationCurrencyService currencies) {
        this.currencies = currencies;
    }

    /** A value with the currency, if one is named; empty if nobody said what it is. */
    Optional<Message> value(OptionalLong value) {
        return value.isPresent() ? Optional.of(currencies.currency().value(value.getAsLong())) : Optional.empty();
    }

    static Mark mark(OrganisationState state) {
        return new Mark(
                OrganisationAuditTexts.stateText(state),
                switch (state) {
                    case PROSPECT -> "current";
                    case CUSTOMER -> "success";
                    case LEAVING -> "moved";
                    case LOST -> "error";
                });
    }

    /**
     * A state.
     *
     * @param look the end of the name of its style
     */
    record Mark(Message text, String look) {}
}
