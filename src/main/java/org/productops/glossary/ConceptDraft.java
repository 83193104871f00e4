package org.productops.glossary;

import java.util.List;
import java.util.Objects;

/**
 * A term as somebody typed it, in a form or as JSON; nothing is checked yet. What is missing is empty.
 *
 * @param name see {@link Concept}
 * @param definition see {@link Concept}
 * @param synonyms see {@link Concept}
 * @param abbreviation see {@link Concept}
 */
public record ConceptDraft(String name, String definition, List<String> synonyms, String abbreviation) {

    public ConceptDraft {
        name = text(name);
        definition = text(definition);
        synonyms = synonyms == null
                ? List.of()
                : synonyms.stream().map(ConceptDraft::text).toList();
        abbreviation = text(abbreviation);
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
