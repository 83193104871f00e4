package org.productops.feedback.organisation.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.feedback.organisation.OrganisationFields;
import org.productops.feedback.organisation.OrganisationService;
import org.productops.feedback.organisation.OrganisationView;

/** The page on which an organisation is merged into another one; saving first says what that takes along. */
final class OrganisationMergeFormPage extends FormPage<OrganisationView> {

    private final OrganisationService organisations;
    private final long id;

    OrganisationMergeFormPage(
            FormRenderer renderer, OrganisationMergeFormType type, OrganisationService organisations, long id) {
        super(renderer, type);
        this.organisations = organisations;
        this.id = id;
    }

    @Override
    protected Optional<OrganisationView> open(PageRequest request) {
        return Optional.of(organisations.getToEdit(id));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<OrganisationView> record) {
        OrganisationView view = record.orElseThrow();
        return new FormHead(
                        Message.of(
                                "productops.organisation.merge.title",
                                view.organisation().name()),
                        Optional.empty(),
                        List.of(OrganisationAddresses.HOME, OrganisationAddresses.crumb(view.organisation())),
                        OrganisationAddresses.of(id, OrganisationAddresses.MERGE)
                                .toString(),
                        Optional.of(OrganisationAddresses.of(id).toString()),
                        Optional.empty())
                .submit(Message.of("productops.organisation.merge.submit"));
    }

    @Override
    protected FormValues opened(PageRequest request, OrganisationView record) {
        return FormValues.EMPTY.with(OrganisationFields.MERGED_INTO, request.text(OrganisationFields.MERGED_INTO));
    }

    @Override
    protected OrganisationView save(PageRequest request, FormValues typed, long version) {
        return organisations.merge(id, version, typed.text(OrganisationFields.MERGED_INTO), confirmation(request));
    }

    @Override
    protected String afterwards(PageRequest request, OrganisationView saved) {
        return OrganisationAddresses.of(saved.organisation().id())
                .with(OrganisationAddresses.PART, String.valueOf(id))
                .done("merged")
                .toString();
    }
}
