package org.productops.glossary.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.glossary.Concept;
import org.productops.glossary.FoundConcepts;
import org.productops.glossary.GlossaryIndex.Letter;
import org.productops.glossary.GlossaryPlace;

/** Concepts that are in force, as a page lists them for one reader: from A to Z, or best first where a text was looked for. */
public final class Entries {

    private final FoundConcepts found;
    private final Map<Long, GlossaryPlace> places;
    private final Locale language;

    Entries(FoundConcepts found, Map<Long, GlossaryPlace> places, Locale language) {
        this.found = found;
        this.places = Map.copyOf(places);
        this.language = language;
    }

    /** How many there are. */
    public int size() {
        return found.size();
    }

    /** The letters under which they stand, in order. */
    public List<Letter> letters() {
        return found.byLetter().letters();
    }

    /** The letter under which a word stands; empty for an empty one. */
    public String letterOf(String word) {
        return found.byLetter().letterOf(word);
    }

    /** A part of them; only those under a letter if one is named. */
    public Slice<Entry> slice(String letter, Paging paging) {
        return found.slice(letter, paging).map(this::entry);
    }

    /** All under a letter. */
    public List<Entry> all(String letter) {
        return found.byLetter().terms(letter).stream().map(this::entry).toList();
    }

    private Entry entry(Concept concept) {
        return Entry.of(places.get(concept.glossaryId()), concept, language);
    }
}
