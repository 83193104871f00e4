package org.productops.glossary.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.SearchFolding;
import org.productops.glossary.Concept;
import org.productops.glossary.FoundConcepts;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryIndex.Letter;
import org.productops.glossary.Term;
import org.productops.glossary.scope.GlossaryScope.Part;

/** Concepts that are in force, as a page lists them for one reader: from A to Z, or best first where a text was looked for. */
public final class Entries {

    private final FoundConcepts found;
    private final Map<Long, Part> parts;
    private final Locale language;
    private final String text;
    private final List<Message> unknown;

    Entries(FoundConcepts found, List<Part> parts, Locale language, String text, List<Message> unknown) {
        this.found = found;
        this.parts = parts.stream()
                .collect(Collectors.toMap(part -> part.place().glossaryId(), Function.identity(), (one, same) -> one));
        this.language = language;
        this.text = SearchFolding.fold(text).strip();
        this.unknown = List.copyOf(unknown);
    }

    /** What was asked for that there is not, so that nothing can be found. */
    public List<Message> unknown() {
        return unknown;
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
        Part part = parts.get(concept.glossaryId());
        return Entry.of(part, concept, discouraged(part.content(), concept), language);
    }

    /** The words that are not to be written, of those that were looked for. */
    private List<Entry.Discouraged> discouraged(GlossaryContent content, Concept concept) {
        return text.isEmpty()
                ? List.of()
                : concept.terms().stream()
                        .filter(term -> !term.status().isAllowed() && isMeant(SearchFolding.fold(term.text())))
                        .map(term -> new Entry.Discouraged(
                                term.text(), content.replacement(concept, term).map(Term::text)))
                        .toList();
    }

    /** Whether somebody looked for this word: for a part of it, or for another form of it, which goes on behind it. */
    private boolean isMeant(String word) {
        return word.contains(text) || text.startsWith(word);
    }
}
