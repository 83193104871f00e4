package org.productops.feedback.organisation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.Crumb;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.organisation.OrganisationService;
import org.productops.feedback.organisation.OrganisationView;

/** The page on which an organisation is added or changed. */
final class OrganisationFormPage extends FormPage<OrganisationView> {

    private final OrganisationFormType type;
    private final OrganisationService organisations;
    private final Optional<Long> id;

    OrganisationFormPage(
            FormRenderer renderer, OrganisationFormType type, OrganisationService organisations, Optional<Long> id) {
        super(renderer, type);
        this.type = type;
        this.organisations = organisations;
        this.id = id;
    }

    @Override
    protected Optional<OrganisationView> open(PageRequest request) {
        organisations.requireMayEdit();
        return id.map(organisations::getToEdit);
    }

    @Override
    protected FormHead head(PageRequest request, Optional<OrganisationView> record) {
        List<Crumb> crumbs = new ArrayList<>(List.of(OrganisationAddresses.HOME));
        record.ifPresent(view -> crumbs.add(OrganisationAddresses.crumb(view.organisation())));
        return new FormHead(
                record.map(view -> Message.of(
                                "productops.organisation.form.title-edit",
                                view.organisation().name()))
                        .orElseGet(() -> Message.of("productops.organisation.form.title-new")),
                Optional.empty(),
                crumbs,
                id.map(known -> OrganisationAddresses.of(known, OrganisationAddresses.EDIT))
                        .orElseGet(() -> OrganisationAddresses.page(OrganisationAddresses.NEW))
                        .toString(),
                Optional.of(id.map(OrganisationAddresses::of)
                        .orElseGet(OrganisationAddresses::all)
                        .toString()),
                Optional.empty());
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return type.blank(request.text(OrganisationAddresses.NAME));
    }

    @Override
    protected OrganisationView save(PageRequest request, FormValues typed, long version) {
        return id.map(known -> organisations.update(known, version, type.draft(typed)))
                .orElseGet(() -> organisations.create(type.draft(typed)));
    }

    @Override
    protected String afterwards(PageRequest request, OrganisationView saved) {
        return OrganisationAddresses.of(saved.organisation().id())
                .done(id.isPresent() ? "saved" : "added")
                .toString();
    }
}
