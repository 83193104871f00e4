package org.productops.glossary.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.web.PageRequest;
import org.productops.common.web.form.FormHead;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormRenderer;
import org.productops.common.web.form.FormValues;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.GlossaryView;

/** The page on which anybody who may comment proposes a word, which editors then decide on. */
final class ProposeFormPage extends FormPage<Concept> {

    /** What was read where the word stands, as the script that leads here has it. */
    private static final String QUOTE = "quote";

    private final ConceptService concepts;
    private final GlossaryWay way;

    private final ProposeFormType type;

    ProposeFormPage(FormRenderer renderer, ProposeFormType type, ConceptService concepts, GlossaryWay way) {
        super(renderer, type);
        this.type = type;
        this.concepts = concepts;
        this.way = way;
    }

    @Override
    protected Optional<Concept> open(PageRequest request) {
        place(request);
        return Optional.empty();
    }

    private GlossaryPlace place(PageRequest request) {
        return concepts.placeToPropose(GlossaryAddresses.key(request));
    }

    @Override
    protected FormHead head(PageRequest request, Optional<Concept> record) {
        GlossaryPlace place = place(request);
        return new FormHead(
                        Message.of("productops.glossary.propose.title"),
                        Optional.empty(),
                        way.crumbs(request, place),
                        way.on(request, GlossaryAddresses.page(GlossaryAddresses.PROPOSE, place))
                                .toString(),
                        WordOrigin.back(request).or(() -> Optional.of(way.cancel(request, place, Optional.empty()))),
                        Optional.empty())
                .about(Message.of("productops.glossary.propose.about", place.name()))
                .submit(Message.of("productops.glossary.propose"));
    }

    @Override
    protected FormValues blank(PageRequest request) {
        return FormValues.EMPTY
                .with(ProposeFormType.NAME, request.text(GlossaryAddresses.NAME))
                .with(ProposeFormType.WHY, request.text(QUOTE))
                .with(WordOrigin.PARAMETER, WordOrigin.id(request));
    }

    @Override
    protected boolean isUnsaved(PageRequest request) {
        return !request.text(GlossaryAddresses.NAME).isEmpty();
    }

    @Override
    protected Concept save(PageRequest request, FormValues typed, long version) {
        try {
            return concepts.propose(GlossaryAddresses.key(request), type.draft(typed), confirmation(request));
        } catch (InvalidException e) {
            show(request, typed, ProposeFormType.NAME);
            throw e;
        } catch (UnconfirmedException e) {
            show(request, typed, ProposeFormType.QUESTION);
            throw e;
        }
    }

    @Override
    protected String afterwards(PageRequest request, Concept saved) {
        return way.on(request, GlossaryAddresses.about(GlossaryAddresses.THANKS, place(request), saved.id()))
                .toString();
    }

    /** What the word means already. */
    private void show(PageRequest request, FormValues typed, String at) {
        GlossaryView view = concepts.view(GlossaryAddresses.key(request));
        String word = typed.text(ProposeFormType.NAME).strip();
        List<Concept> there = at.equals(ProposeFormType.NAME)
                ? view.content().lookup(word)
                : concepts.others(view.place().key(), type.draft(typed).terms(), 0);
        type.show(at, OtherConcepts.links(view.place(), there, way));
    }
}
