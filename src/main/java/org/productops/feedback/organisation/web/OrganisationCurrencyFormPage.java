package org.productops.feedback.organisation.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.organisation.OrganisationCurrency;
import org.productops.feedback.organisation.OrganisationCurrencyService;
import org.productops.feedback.organisation.OrganisationFields;

/** The page on which it is said in which money values are. */
final class OrganisationCurrencyFormPage extends FormPage<OrganisationCurrency> {

    private final OrganisationCurrencyService currencies;

    OrganisationCurrencyFormPage(
            FormRenderer renderer, OrganisationCurrencyFormType type, OrganisationCurrencyService currencies) {
        super(renderer, type);
        this.currencies = currencies;
    }

    @Override
    protected Optional<OrganisationCurrency> open(PageRequest request) {
        currencies.requireMayEdit();
        return Optional.of(currencies.currency());
    }

    @Override
    protected FormHead head(PageRequest request, Optional<OrganisationCurrency> record) {
        return new FormHead(
                Message.of("productops.organisation.currency.title"),
                Optional.empty(),
                List.of(OrganisationAddresses.HOME),
                OrganisationAddresses.page(OrganisationAddresses.CURRENCY).toString(),
                Optional.of(OrganisationAddresses.all().toString()),
                Optional.empty());
    }

    @Override
    protected OrganisationCurrency save(PageRequest request, FormValues typed, long version) {
        return currencies.save(typed.text(OrganisationFields.CURRENCY), version);
    }

    @Override
    protected String afterwards(PageRequest request, OrganisationCurrency saved) {
        return OrganisationAddresses.all().toString();
    }
}
