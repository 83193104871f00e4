package org.productops.glossary;

import java.util.List;

/**
 * What a person writes down about a term, unchecked; see {@link TermRules}. A part that was not given is empty.
 *
 * @param name the preferred form
 * @param definition plain text, may have several lines
 * @param synonyms other forms with the same meaning
 * @param abbreviation the short form, if there is one
 */
public record TermDraft(String name, String definition, List<String> synonyms, String abbreviation) {

    public TermDraft {
        name = name == null ? "" : name;
        definition = definition == null ? "" : definition;
        synonyms = synonyms == null
                ? List.of()
                : synonyms.stream()
                        .map(synonym -> synonym == null ? "" : synonym)
                        .toList();
        abbreviation = abbreviation == null ? "" : abbreviation;
    }
}
