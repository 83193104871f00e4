package org.productops.glossary.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.ConfirmPage;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageRequest.Sent;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryPlace;

/** Asks whether to delete a concept. */
final class DeleteConceptPage extends ConfirmPage {

    private static final String VERSION = "version";

    private final ConceptService concepts;
    private final GlossaryWay way;

    DeleteConceptPage(ConceptService concepts, GlossaryWay way) {
        this.concepts = concepts;
        this.way = way;
    }

    @Override
    protected Question question(PageRequest request) {
        GlossaryPlace place = concepts.placeToEdit(GlossaryAddresses.key(request));
        Concept concept = concepts.conceptToEdit(place.key(), GlossaryAddresses.id(request));
        String definition = concept.definition(way.locale());
        Message consequence = Message.of("productops.glossary.delete.consequence");
        return new Question(
                "productops-concept-delete",
                way.crumbs(request, place, concept),
                Message.of("productops.glossary.delete.title", concept.name(way.locale())),
                definition.isEmpty()
                        ? List.of(consequence)
                        : List.of(Message.of("productops.glossary.delete.definition", definition), consequence),
                Optional.empty(),
                List.of(new Sent(VERSION, String.valueOf(concept.version()))),
                way.on(request, GlossaryAddresses.about(GlossaryAddresses.DELETE, place, concept.id()))
                        .toString(),
                Message.of("productops.glossary.delete"),
                way.cancel(request, place, Optional.of(concept)));
    }

    @Override
    protected String confirmed(PageRequest request) {
        GlossaryPlace place = concepts.placeToEdit(GlossaryAddresses.key(request));
        concepts.delete(
                place.key(), GlossaryAddresses.id(request), request.id(VERSION).orElse(0L));
        return GlossaryState.back(request)
                .address(place)
                .done(GlossaryListPage.DELETED)
                .toString();
    }
}
