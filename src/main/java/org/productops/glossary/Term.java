package org.productops.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A word of a space's glossary with what it means there.
 *
 * @param id the row's id
 * @param spaceKey the space whose glossary it belongs to
 * @param name the preferred form
 * @param definition plain text, may have several lines
 * @param synonyms other forms with the same meaning
 * @param abbreviation the short form; empty if there is none
 * @param version counts the changes of this term
 */
public record Term(
        long id,
        String spaceKey,
        String name,
        String definition,
        List<String> synonyms,
        String abbreviation,
        long version) {

    public Term {
        Objects.requireNonNull(spaceKey, "spaceKey");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(definition, "definition");
        synonyms = List.copyOf(synonyms);
        Objects.requireNonNull(abbreviation, "abbreviation");
    }

    /** Everything under which the term is found: its name, its abbreviation if it has one, its synonyms. */
    public List<String> forms() {
        List<String> forms = new ArrayList<>(synonyms.size() + 2);
        forms.add(name);
        if (!abbreviation.isEmpty()) {
            forms.add(abbreviation);
        }
        forms.addAll(synonyms);
        return List.copyOf(forms);
    }

    /** What people edit of the term. */
    public TermDraft draft() {
        return new TermDraft(name, definition, synonyms, abbreviation);
    }
}
