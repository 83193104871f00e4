package org.productops.feedback.organisation.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.organisation.Organisation;
import org.productops.feedback.organisation.OrganisationFields;
import org.productops.feedback.organisation.OrganisationService;
import org.productops.feedback.organisation.OrganisationView;

/** The page on which a name that people write becomes another name of an organisation. */
final class OrganisationAliasFormPage extends FormPage<OrganisationView> {

    private final OrganisationService organisations;

    OrganisationAliasFormPage(
            FormRenderer renderer, OrganisationAliasFormType type, OrganisationService organisations) {
        super(renderer, type);
        this.organisations = organisations;
    }

    @Override
    protected Optional<OrganisationView> open(PageRequest request) {
        organisations.requireMayEdit();
        return Optional.empty();
    }

    @Override
    protected FormHead head(PageRequest request, Optional<OrganisationView> record) {
        String tidy = OrganisationAddresses.page(OrganisationAddresses.TIDY).toString();
        return new FormHead(
                Message.of("productops.organisation.alias.title"),
                Optional.empty(),
                List.of(OrganisationAddresses.HOME, Crumb.labelled("productops.organisation.tidy.title", tidy)),
                OrganisationAddresses.page(OrganisationAddresses.ALIAS).toString(),
                Optional.of(tidy),
                Optional.empty());
    }

    @Override
    protected FormValues blank(PageRequest request) {
        String written = request.text(OrganisationAddresses.NAME);
        return FormValues.EMPTY
                .with(OrganisationFields.ALIASES, written)
                .with(
                        OrganisationFields.NAME,
                        written.isEmpty()
                                ? ""
                                : organisations.choices(written, 1).stream()
                                        .findFirst()
                                        .map(Organisation::name)
                                        .orElse(""));
    }

    @Override
    protected OrganisationView save(PageRequest request, FormValues typed, long version) {
        return organisations.addAlias(typed.text(OrganisationFields.ALIASES), typed.text(OrganisationFields.NAME));
    }

    @Override
    protected String afterwards(PageRequest request, OrganisationView saved) {
        return OrganisationAddresses.page(OrganisationAddresses.TIDY)
                .done("alias")
                .toString();
    }
}
