package org.productops.glossary.web;

import java.util.List;
import java.util.Map;
import org.productops.common.web.Template;
import org.productops.common.web.form.Below;
import org.productops.glossary.Concept;
import org.productops.glossary.GlossaryPlace;

/** The ways from a form to the concepts that have a word already which somebody types there. */
final class OtherConcepts {

    private static final Template<There> THERE = new Template<>("glossary/propose-there.vm", There.class);

    private OtherConcepts() {}

    /** What has the word already. */
    record There(List<Link> concepts) {}

    record Link(String name, String path) {}

    static List<Link> links(GlossaryPlace place, List<Concept> concepts, GlossaryWay way) {
        return concepts.stream()
                .map(concept -> new Link(
                        concept.name(way.locale()),
                        GlossaryAddresses.concept(place, concept.id()).toString()))
                .toList();
    }

    /** What a form shows below a field, or below its question; nothing if there are none. */
    static Map<String, Below<?>> below(String place, List<Link> concepts) {
        return concepts.isEmpty() ? Map.of() : Map.of(place, new Below<>(THERE, new There(concepts)));
    }
}
