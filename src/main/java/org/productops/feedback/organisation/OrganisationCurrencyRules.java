package org.productops.feedback.organisation;

import org.productops.common.error.FieldErrors;
import org.productops.common.text.TextRule;

/** What a currency may be called. */
final class OrganisationCurrencyRules {

    private static final TextRule CURRENCY = TextRule.line(10);

    private OrganisationCurrencyRules() {}

    /**
     * The currency that somebody typed.
     *
     * @throws org.productops.common.error.InvalidException if it cannot be called so
     */
    static OrganisationCurrency apply(String typed) {
        FieldErrors.Collector errors = FieldErrors.collect();
        String name = CURRENCY.check(OrganisationFields.CURRENCY, typed, errors);
        errors.throwIfAny();
        return new OrganisationCurrency(name);
    }
}
