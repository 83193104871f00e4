package org.productops.glossary.web;

import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptDraft;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryPlace;

/** The form of a concept's name and what it means, which stands in the list; without a script, on a page of its own. */
final class ConceptShortFormPage extends FormPage<Concept> {

    private final ConceptShortFormType type;
    private final ConceptService concepts;
    private final GlossaryWay way;

    ConceptShortFormPage(FormRenderer renderer, ConceptShortFormType type, ConceptService concepts, GlossaryWay way) {
        super(renderer, type);
        this.type = type;
        this.concepts = concepts;
        this.way = way;
    }

    @Override
    protected Optional<Concept> open(PageRequest request) {
        return Optional.of(concepts.conceptToEdit(GlossaryAddresses.key(request), GlossaryAddresses.id(request)));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<Concept> record) {
        GlossaryPlace place = concepts.placeToEdit(GlossaryAddresses.key(request));
        return new FormHead(
                Message.of(
                        "productops.glossary.form.edit",
                        record.map(concept -> concept.name(way.locale())).orElse("")),
                Optional.empty(),
                way.crumbs(request, place),
                way.on(request, GlossaryAddresses.about(GlossaryAddresses.SHORT, place, GlossaryAddresses.id(request)))
                        .toString(),
                Optional.of(way.cancel(request, place, record)),
                Optional.empty());
    }

    @Override
    protected Concept save(PageRequest request, FormValues typed, long version) {
        String key = GlossaryAddresses.key(request);
        long id = GlossaryAddresses.id(request);
        // Of what the form does not have, the concept keeps what it says now; the version holds both together.
        Concept now = concepts.conceptToEdit(key, id);
        ConceptDraft draft = type.draft(now, typed);
        try {
            return concepts.update(key, id, version, draft, confirmation(request));
        } catch (UnconfirmedException e) {
            type.show(way.others(request, draft.terms(), id));
            throw e;
        }
    }

    @Override
    protected String afterwards(PageRequest request, Concept saved) {
        return way.afterwards(request, saved, GlossaryListPage.SAVED);
    }
}
