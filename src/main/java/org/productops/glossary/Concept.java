package org.productops.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.productops.common.version.Versioned;

/**
 * A word of a space's glossary with what it means there.
 *
 * @param id the row's id; 0 before it is stored
 * @param spaceId the product's id of the space whose glossary it belongs to
 * @param name the preferred designation
 * @param definition plain text, may have several lines
 * @param synonyms other designations with the same meaning
 * @param abbreviation the short form; empty if there is none
 * @param version counts the changes of this term
 */
public record Concept(
        long id, long spaceId, String name, String definition, List<String> synonyms, String abbreviation, long version)
        implements Versioned {

    public Concept {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(definition, "definition");
        synonyms = List.copyOf(synonyms);
        Objects.requireNonNull(abbreviation, "abbreviation");
    }

    /** Everything under which the term is found: its name, its abbreviation if it has one, its synonyms. */
    public List<String> designations() {
        List<String> designations = new ArrayList<>(synonyms.size() + 2);
        designations.add(name);
        if (!abbreviation.isEmpty()) {
            designations.add(abbreviation);
        }
        designations.addAll(synonyms);
        return List.copyOf(designations);
    }

    /** The name, with the abbreviation if there is one. */
    public String title() {
        return abbreviation.isEmpty() ? name : name + " (" + abbreviation + ")";
    }

    /** The same term as the row with this id. */
    public Concept withId(long newId) {
        return new Concept(newId, spaceId, name, definition, synonyms, abbreviation, version);
    }

    /** The same term as it is in another version. */
    public Concept withVersion(long newVersion) {
        return new Concept(id, spaceId, name, definition, synonyms, abbreviation, newVersion);
    }
}
