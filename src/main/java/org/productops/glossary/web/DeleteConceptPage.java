package org.productops.glossary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Confirmation;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
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
        List<Message> ties = concepts.tiesOfDeleted(place.key(), concept);
        List<Message> facts = new ArrayList<>();
        if (!definition.isEmpty()) {
            facts.add(Message.of("productops.glossary.delete.definition", definition));
        }
        facts.addAll(ties);
        facts.add(Message.of("productops.glossary.delete.consequence"));
        return new Question(
                "productops-concept-delete",
                way.crumbs(request, place, concept),
                Message.of("productops.glossary.delete.title", concept.name(way.locale())),
                facts,
                Optional.empty(),
                List.of(
                        new Sent(VERSION, String.valueOf(concept.version())),
                        new Sent(Confirmation.FIELD, new UnconfirmedException(ties).answer())),
                way.on(request, GlossaryAddresses.about(GlossaryAddresses.DELETE, place, concept.id()))
                        .toString(),
                Message.of("productops.glossary.delete"),
                way.cancel(request, place, Optional.of(concept)));
    }

    @Override
    protected String confirmed(PageRequest request) {
        GlossaryPlace place = concepts.placeToEdit(GlossaryAddresses.key(request));
        long id = GlossaryAddresses.id(request);
        Optional<Long> neighbour = way.neighbour(request, id);
        concepts.delete(
                place.key(), id, request.id(VERSION).orElse(0L), Confirmation.of(request.text(Confirmation.FIELD)));
        return GlossaryState.back(request).address(place).done(GlossaryListPage.DELETED)
                + neighbour.map(each -> "#" + GlossaryListPage.entryId(each)).orElse("");
    }
}
