package org.productops.glossary.web;

import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.ConceptService;
import org.productops.glossary.Domain;
import org.productops.glossary.DomainFields;
import org.productops.glossary.DomainService;
import org.productops.glossary.GlossaryPlace;

/** The page on which a domain is added, renamed or moved. */
final class DomainFormPage extends FormPage<Domain> {

    private final ConceptService concepts;
    private final DomainService domains;
    private final boolean editing;

    DomainFormPage(
            FormRenderer renderer,
            DomainFormType type,
            ConceptService concepts,
            DomainService domains,
            boolean editing) {
        super(renderer, type);
        this.concepts = concepts;
        this.domains = domains;
        this.editing = editing;
    }

    @Override
    protected Optional<Domain> open(PageRequest request) {
        GlossaryPlace place = place(request);
        return editing
                ? Optional.of(
                        domains.find(place.key(), GlossaryAddresses.id(request)).domain())
                : Optional.empty();
    }

    private GlossaryPlace place(PageRequest request) {
        return concepts.placeToEdit(GlossaryAddresses.key(request));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<Domain> record) {
        GlossaryPlace place = place(request);
        return new FormHead(
                record.map(domain -> Message.of("productops.glossary.domain.edit", domain.name()))
                        .orElseGet(() -> Message.of("productops.glossary.domain.new")),
                Optional.empty(),
                DomainsPage.crumbs(place),
                record.map(domain -> GlossaryAddresses.about(GlossaryAddresses.DOMAIN_EDIT, place, domain.id()))
                        .orElseGet(() -> GlossaryAddresses.page(GlossaryAddresses.DOMAIN_NEW, place))
                        .toString(),
                Optional.of(
                        GlossaryAddresses.page(GlossaryAddresses.DOMAINS, place).toString()),
                Optional.empty());
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return FormValues.EMPTY.with(DomainFields.PARENT, request.text(DomainFields.PARENT));
    }

    @Override
    protected Domain save(PageRequest request, FormValues typed, long version) {
        String key = GlossaryAddresses.key(request);
        return editing
                ? domains.update(key, GlossaryAddresses.id(request), version, DomainFormType.draft(typed))
                : domains.create(key, DomainFormType.draft(typed));
    }

    @Override
    protected String afterwards(PageRequest request, Domain saved) {
        return GlossaryAddresses.page(GlossaryAddresses.DOMAINS, place(request)).done(DomainsPage.SAVED) + "#"
                + DomainsPage.rowId(saved.id());
    }
}
