package org.productops.glossary.web;

import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.paging.Paging;
import org.productops.common.web.Address;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryIndex;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossaryView;
import org.productops.glossary.ReaderLanguage;

/** The page on which a term is added or edited. */
final class ConceptFormPage extends FormPage<Concept> {

    private final ConceptService glossaries;
    private final ReaderLanguage language;
    private final boolean editing;

    ConceptFormPage(
            FormRenderer renderer,
            ConceptFormType type,
            ConceptService glossaries,
            ReaderLanguage language,
            boolean editing) {
        super(renderer, type);
        this.glossaries = glossaries;
        this.language = language;
        this.editing = editing;
    }

    @Override
    protected Optional<Concept> open(PageRequest request) {
        if (!editing) {
            space(request);
            return Optional.empty();
        }
        return Optional.of(glossaries.conceptToEdit(request.text(GlossaryServlet.KEY), id(request)));
    }

    private GlossaryPlace space(PageRequest request) {
        return glossaries.placeToEdit(request.text(GlossaryServlet.KEY));
    }

    private static long id(PageRequest request) {
        return request.id(GlossaryListPage.ID)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.glossary.error.no-term", request.text(GlossaryListPage.ID))));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<Concept> record) {
        GlossaryPlace space = space(request);
        Address action = record.map(term ->
                        GlossaryServlet.about("edit", space).with(GlossaryListPage.ID, String.valueOf(term.id())))
                .orElseGet(() -> GlossaryServlet.about("new", space));
        return new FormHead(
                record.map(term -> Message.of("productops.glossary.form.edit", term.name()))
                        .orElseGet(() -> Message.of("productops.glossary.form.new")),
                Optional.empty(),
                GlossaryServlet.crumbs(space),
                action.toString(),
                Optional.of(GlossaryServlet.list(space).toString()),
                Optional.empty());
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return FormValues.EMPTY.with(ConceptFormType.NAME, request.text(ConceptFormType.NAME));
    }

    @Override
    protected Concept save(PageRequest request, FormValues typed, long version) {
        String key = request.text(GlossaryServlet.KEY);
        return editing
                ? glossaries.update(key, id(request), version, ConceptFormType.draft(typed), confirmation(request))
                : glossaries.create(key, ConceptFormType.draft(typed), confirmation(request));
    }

    /** The part of the list that has the term. */
    @Override
    protected String afterwards(PageRequest request, Concept saved) {
        GlossaryView view = glossaries.view(request.text(GlossaryServlet.KEY));
        GlossaryIndex index = view.content().index(language.locale());
        String letter = index.letterOf(saved.name(language.locale()));
        int place = Math.max(
                0, index.terms(letter).stream().map(Concept::id).toList().indexOf(saved.id()));
        int start = place / GlossaryListPage.TERMS * GlossaryListPage.TERMS;
        return GlossaryServlet.list(view.place())
                        .with(GlossaryListPage.LETTER, letter)
                        .with(Paging.START, start == 0 ? "" : String.valueOf(start))
                        .done(GlossaryListPage.SAVED)
                        .with(GlossaryListPage.ID, String.valueOf(saved.id()))
                + "#productops-term-" + saved.id();
    }

    @Override
    protected Optional<Message> deletedMeanwhile() {
        return Optional.of(Message.of("productops.glossary.error.deleted-meanwhile"));
    }
}
