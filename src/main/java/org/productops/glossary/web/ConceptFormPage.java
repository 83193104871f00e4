package org.productops.glossary.web;

import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptDraft;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryPlace;

/** The page on which a concept is added or edited. */
final class ConceptFormPage extends FormPage<Concept> {

    private final ConceptFormType type;
    private final ConceptService concepts;
    private final GlossaryWay way;
    private final WordOrigin seen;
    private final boolean editing;

    ConceptFormPage(
            FormRenderer renderer,
            ConceptFormType type,
            ConceptService concepts,
            GlossaryWay way,
            WordOrigin seen,
            boolean editing) {
        super(renderer, type);
        this.type = type;
        this.concepts = concepts;
        this.way = way;
        this.seen = seen;
        this.editing = editing;
    }

    @Override
    protected Optional<Concept> open(PageRequest request) {
        if (!editing) {
            place(request);
            return Optional.empty();
        }
        return Optional.of(concepts.conceptToEdit(GlossaryAddresses.key(request), GlossaryAddresses.id(request)));
    }

    private GlossaryPlace place(PageRequest request) {
        return concepts.placeToEdit(GlossaryAddresses.key(request));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<Concept> record) {
        GlossaryPlace place = place(request);
        Address action = record.map(concept -> GlossaryAddresses.about(GlossaryAddresses.EDIT, place, concept.id()))
                .orElseGet(() -> GlossaryAddresses.page(GlossaryAddresses.NEW, place));
        return new FormHead(
                record.map(concept -> Message.of("productops.glossary.form.edit", concept.name(way.locale())))
                        .orElseGet(() -> Message.of("productops.glossary.form.new")),
                Optional.empty(),
                record.map(concept -> way.crumbs(request, place, concept)).orElseGet(() -> way.crumbs(request, place)),
                WordOrigin.on(request, way.on(request, action)).toString(),
                WordOrigin.back(request).or(() -> Optional.of(way.cancel(request, place, record))),
                Optional.empty());
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return type.blank(
                request.text(GlossaryAddresses.NAME),
                request.text(GlossaryAddresses.SHORT_FORM),
                seen.source(WordOrigin.id(request)));
    }

    @Override
    protected Concept save(PageRequest request, FormValues typed, long version) {
        String key = GlossaryAddresses.key(request);
        ConceptDraft draft = type.draft(typed);
        long id = editing ? GlossaryAddresses.id(request) : 0;
        try {
            return editing
                    ? concepts.update(key, id, version, draft, confirmation(request))
                    : concepts.create(key, draft, confirmation(request));
        } catch (UnconfirmedException e) {
            type.show(way.others(request, draft.terms(), id));
            throw e;
        }
    }

    @Override
    protected String afterwards(PageRequest request, Concept saved) {
        return WordOrigin.back(request).orElseGet(() -> way.afterwards(request, saved, GlossaryListPage.SAVED));
    }

    @Override
    protected Optional<Message> deletedMeanwhile() {
        return Optional.of(Message.of("productops.glossary.error.deleted-meanwhile"));
    }
}
