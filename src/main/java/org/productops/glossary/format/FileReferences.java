package org.productops.glossary.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.common.error.Message;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;
import org.productops.glossary.Concept;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.Term;

/**
 * Whom the rows of a file mean where they point to other concepts: one of the file by its id, one of the glossary by its own, or
 * either by what it is called.
 */
final class FileReferences {

    private final GlossaryPlace place;
    private final GlossaryContent content;
    private final Map<String, Long> byId = new HashMap<>();
    private final Map<String, List<Long>> byName = new HashMap<>();

    FileReferences(GlossaryPlace place, GlossaryContent content) {
        this.place = place;
        this.content = content;
    }

    /** Makes a concept of the file known, by the id that it gets or has. */
    void know(FileConcept concept, long id) {
        if (!concept.id().isEmpty() && !concept.id().equalsIgnoreCase(FileConcept.NEW)) {
            byId.putIfAbsent(concept.id(), id);
        }
        concept.rows().stream()
                .map(row -> FileConcept.text(row, ConceptFileFields.TERM))
                .filter(term -> !term.isEmpty())
                .map(TextIdentity::of)
                .distinct()
                .forEach(name ->
                        byName.computeIfAbsent(name, any -> new ArrayList<>(1)).add(id));
    }

    /** The id of the concept that is meant; empty if none is, or several. */
    String resolve(String text) {
        Set<Long> found = found(text);
        return found.size() == 1 ? String.valueOf(found.iterator().next()) : "";
    }

    /** Why nobody knows which concept is meant. */
    Optional<Message> problem(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Set<Long> found = found(text);
        return switch (found.size()) {
            case 0 -> Optional.of(Message.of("productops.glossaryfiles.no-concept", TextRule.beginning(text)));
            case 1 -> Optional.empty();
            default ->
                Optional.of(Message.of(
                        "productops.glossaryfiles.several-concepts", TextRule.beginning(text), found.size()));
        };
    }

    /** Whether a text points out of the file, to a concept that is not here: that of another glossary, or one that is gone. */
    boolean isElsewhere(String text) {
        return ConceptMark.isOne(text) && found(text).isEmpty();
    }

    private Set<Long> found(String text) {
        if (byId.containsKey(text)) {
            return Set.of(byId.get(text));
        }
        Optional<Long> ours =
                ConceptMark.read(place, text).filter(id -> content.find(id).isPresent());
        if (ours.isPresent()) {
            return Set.of(ours.get());
        }
        Set<Long> found = new LinkedHashSet<>(byName.getOrDefault(TextIdentity.of(text), List.of()));
        if (found.isEmpty()) {
            content.lookup(text).stream()
                    .filter(concept -> concept.terms().stream()
                            .filter(Term::isPreferred)
                            .anyMatch(term -> TextIdentity.of(term.text()).equals(TextIdentity.of(text))))
                    .map(Concept::id)
                    .forEach(found::add);
        }
        return found;
    }
}
