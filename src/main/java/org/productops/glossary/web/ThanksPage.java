package org.productops.glossary.web;

import java.util.List;
import java.util.Optional;
import org.productops.common.web.Crumb;
import org.productops.common.web.Frame;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.common.web.Template;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptService;
import org.productops.glossary.GlossaryPlace;

/** Thanks for what was proposed, and says what happens next. */
final class ThanksPage implements ServletPage {

    private static final Template<View> TEMPLATE = new Template<>("glossary/thanks.vm", View.class);

    private final ConceptService concepts;
    private final GlossaryWay way;
    private final WordOrigin seen;

    ThanksPage(ConceptService concepts, GlossaryWay way, WordOrigin seen) {
        this.concepts = concepts;
        this.seen = seen;
        this.way = way;
    }

    /**
     * The page.
     *
     * @param page where it was seen; empty if nobody said
     */
    record View(
            Frame frame,
            String glossary,
            List<Crumb> crumbs,
            String name,
            String concept,
            String list,
            String another,
            Optional<String> page) {}

    @Override
    public PageResult show(PageRequest request) {
        GlossaryPlace place = concepts.view(GlossaryAddresses.key(request)).place();
        Concept concept = concepts.concept(place.key(), GlossaryAddresses.id(request));
        return PageResult.show(
                TEMPLATE,
                new View(
                        request.frame(),
                        place.name(),
                        way.crumbs(request, place),
                        concept.name(way.locale()),
                        GlossaryAddresses.concept(place, concept.id()).toString(),
                        GlossaryState.back(request).address(place).toString(),
                        way.on(request, GlossaryAddresses.page(GlossaryAddresses.PROPOSE, place))
                                .toString(),
                        seen.back(concept.sources())));
    }
}
