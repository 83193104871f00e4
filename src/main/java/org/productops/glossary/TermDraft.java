package org.productops.glossary;

import java.util.List;
import java.util.Objects;

/**
 * A term as somebody typed it, in a form or as JSON; nothing is checked yet. What is missing is empty.
 *
 * @param name see {@link Term}
 * @param definition see {@link Term}
 * @param synonyms see {@link Term}
 * @param abbreviation see {@link Term}
 */
public record TermDraft(String name, String definition, List<String> synonyms, String abbreviation) {

    public TermDraft {
        name = text(name);
        definition = text(definition);
        synonyms = synonyms == null
                ? List.of()
                : synonyms.stream().map(TermDraft::text).toList();
        abbreviation = text(abbreviation);
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
