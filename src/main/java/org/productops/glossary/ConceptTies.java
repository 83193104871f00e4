package org.productops.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.productops.common.error.Message;

/** What points to concepts and loses something when they go, for people to agree to it before. */
public final class ConceptTies {

    /** So many are named; the others are counted. */
    private static final int NAMED = 20;

    private final GlossaryContent content;
    private final Map<Long, Concept> gone = new HashMap<>();

    private ConceptTies(GlossaryContent content, Collection<Concept> gone) {
        this.content = content;
        gone.forEach(concept -> this.gone.put(concept.id(), concept));
    }

    /** What is lost when these are deleted; empty if nothing is. */
    public static List<Message> ofDeleted(Collection<Concept> concepts, GlossaryContent content) {
        return new ConceptTies(content, concepts).all(true);
    }

    /** What is lost when these are retired: nobody is told any more to write their words. */
    static List<Message> ofRetired(Collection<Concept> concepts, GlossaryContent content) {
        return new ConceptTies(content, concepts).all(false);
    }

    /** What people are to know before these get a status; empty if nothing. */
    static List<Message> ofStatus(Collection<Concept> concepts, ConceptStatus status, GlossaryContent content) {
        return switch (status) {
            case DRAFT -> List.of();
            case RETIRED ->
                ofRetired(
                        concepts.stream()
                                .filter(concept -> concept.status() != ConceptStatus.RETIRED)
                                .toList(),
                        content);
            case APPROVED ->
                concepts.stream()
                        .filter(concept -> concept.explanations().isEmpty())
                        .limit(NAMED)
                        .map(concept -> Message.of("productops.glossary.approve.no-definition", concept.name()))
                        .toList();
        };
    }

    private List<Message> all(boolean deleted) {
        List<Message> facts = new ArrayList<>();
        for (Concept other : content.concepts().stream()
                .filter(each -> !gone.containsKey(each.id()))
                .sorted((one, two) -> Long.compare(one.id(), two.id()))
                .toList()) {
            instead(other, facts);
            if (deleted) {
                named(
                        "productops.glossary.ties.broader",
                        other,
                        other.classification().broader(),
                        facts);
                named(
                        "productops.glossary.ties.related",
                        other,
                        other.classification().related(),
                        facts);
            }
        }
        if (facts.size() <= NAMED) {
            return facts;
        }
        List<Message> some = new ArrayList<>(facts.subList(0, NAMED));
        some.add(Message.of("productops.glossary.ties.more", facts.size() - NAMED));
        return some;
    }

    private void instead(Concept other, List<Message> facts) {
        if (other.status() != ConceptStatus.RETIRED) {
            other.terms().stream()
                    .filter(term -> gone.containsKey(term.replacedBy()))
                    .map(term -> Message.of(
                            "productops.glossary.ties.instead",
                            gone.get(term.replacedBy()).name(),
                            term.text()))
                    .forEach(facts::add);
        }
    }

    private void named(String key, Concept other, Set<Long> ids, List<Message> facts) {
        ids.stream()
                .filter(gone::containsKey)
                .map(id -> Message.of(key, other.name(), gone.get(id).name()))
                .forEach(facts::add);
    }
}
