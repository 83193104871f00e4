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
import org.productops.glossary.ConceptDecisionService;
import org.productops.glossary.ConceptService;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.GlossaryPlace;

/** Asks whether to retire a concept whose word is the one to write instead of others. */
final class RetireConceptPage extends ConfirmPage {

    private static final String VERSION = "version";

    private final ConceptService concepts;
    private final ConceptDecisionService decisions;
    private final GlossaryWay way;

    RetireConceptPage(ConceptService concepts, ConceptDecisionService decisions, GlossaryWay way) {
        this.concepts = concepts;
        this.decisions = decisions;
        this.way = way;
    }

    @Override
    protected Question question(PageRequest request) {
        GlossaryPlace place = concepts.placeToEdit(GlossaryAddresses.key(request));
        Concept concept = concepts.conceptToEdit(place.key(), GlossaryAddresses.id(request));
        List<Message> ties = concepts.tiesOfRetired(place.key(), concept);
        List<Message> facts = new ArrayList<>(ties);
        facts.add(Message.of("productops.glossary.retire.consequence"));
        return new Question(
                "productops-concept-retire",
                way.crumbs(request, place, concept),
                Message.of("productops.glossary.retire.title", concept.name(way.locale())),
                facts,
                Optional.empty(),
                List.of(
                        new Sent(VERSION, String.valueOf(concept.version())),
                        new Sent(Confirmation.FIELD, new UnconfirmedException(ties).answer())),
                way.on(request, GlossaryAddresses.about(GlossaryAddresses.RETIRE, place, concept.id()))
                        .toString(),
                Message.of("productops.glossary.retire"),
                way.cancel(request, place, Optional.of(concept)));
    }

    @Override
    protected String confirmed(PageRequest request) {
        Concept concept = decisions.decide(
                GlossaryAddresses.key(request),
                GlossaryAddresses.id(request),
                request.id(VERSION).orElse(0L),
                ConceptStatus.RETIRED,
                Confirmation.of(request.text(Confirmation.FIELD)));
        return way.afterwards(request, concept, GlossaryListPage.RETIRED);
    }
}
