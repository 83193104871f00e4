package org.productops.glossary;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextIdentity;

/**
 * All terms of a space as they were at one moment. Immutable and safe to share; a change makes another glossary that
 * shares with this one all that did not change.
 */
public final class GlossaryContent {

    /** Memory that a term takes beside its texts: the objects around them, and its place in each language. */
    private static final int BYTES_OF_A_TERM = 700;

    /** Memory that a term takes to be found by one of its designations. */
    private static final int BYTES_OF_A_DESIGNATION = 150;

    /** More languages than people read at a time are not kept sorted. */
    private static final int MOST_LANGUAGES = 20;

    private final PMap<Long, Entry> byId;
    private final PMap<String, Concept> byDesignation;
    private final long bytes;

    /** Sorting is costly for a big glossary and the same for everybody who reads the same language. */
    private final Map<Locale, GlossaryIndex> indexes;

    private GlossaryContent(
            PMap<Long, Entry> byId, PMap<String, Concept> byDesignation, long bytes, Map<Locale, GlossaryIndex> indexes) {
        this.byId = byId;
        this.byDesignation = byDesignation;
        this.bytes = bytes;
        this.indexes = new ConcurrentHashMap<>(indexes);
    }

    /** The glossary of these terms; should two share a designation, which the service prevents, the older one has it. */
    public static GlossaryContent of(Collection<Concept> terms) {
        Map<Long, Entry> byId = new HashMap<>();
        Map<String, Concept> byDesignation = new HashMap<>();
        long bytes = 0;
        List<Concept> oldestFirst =
                terms.stream().sorted(Comparator.comparingLong(Concept::id)).toList();
        for (Concept term : oldestFirst) {
            Entry entry = Entry.of(term);
            byId.put(term.id(), entry);
            term.designations().forEach(designation -> byDesignation.putIfAbsent(TextIdentity.of(designation), term));
            bytes += entry.bytes();
        }
        return new GlossaryContent(HashTreePMap.from(byId), HashTreePMap.from(byDesignation), bytes, Map.of());
    }

    /** The glossary of these terms, sorted beforehand for those who have read this one. */
    GlossaryContent renewed(Collection<Concept> terms) {
        GlossaryContent next = of(terms);
        languages().forEach(next::index);
        return next;
    }

    /** The languages for which it is sorted. */
    Set<Locale> languages() {
        return Set.copyOf(indexes.keySet());
    }

    /** The same with this term, in place of its older state if there is one. */
    GlossaryContent with(Concept term) {
        return change(find(term.id()), Optional.of(term));
    }

    /** The same without this term. */
    GlossaryContent without(Concept term) {
        return change(find(term.id()), Optional.empty());
    }

    private GlossaryContent change(Optional<Concept> removed, Optional<Concept> added) {
        PMap<Long, Entry> ids = byId;
        PMap<String, Concept> designations = byDesignation;
        long size = bytes;
        if (removed.isPresent()) {
            Concept old = removed.get();
            size -= ids.get(old.id()).bytes();
            ids = ids.minus(old.id());
            for (String designation : old.designations()) {
                String identity = TextIdentity.of(designation);
                designations = old.equals(designations.get(identity)) ? designations.minus(identity) : designations;
            }
        }
        if (added.isPresent()) {
            Entry entry = Entry.of(added.get());
            size += entry.bytes();
            ids = ids.plus(added.get().id(), entry);
            for (String designation : added.get().designations()) {
                designations = designations.plus(TextIdentity.of(designation), added.get());
            }
        }
        Map<Locale, GlossaryIndex> changed = new HashMap<>();
        indexes.forEach((locale, index) -> changed.put(locale, index.with(removed, added)));
        return new GlossaryContent(ids, designations, size, changed);
    }

    /** The term that is written like this, be it by its name, a synonym or the abbreviation. */
    public Optional<Concept> lookup(String designation) {
        return Optional.ofNullable(byDesignation.get(TextIdentity.of(designation)));
    }

    /** The term with this id. */
    public Optional<Concept> find(long id) {
        return Optional.ofNullable(byId.get(id)).map(Entry::term);
    }

    /** All terms by letter, as readers of this language expect them. */
    public GlossaryIndex index(Locale locale) {
        // Keyed by language, script and country only: locale extensions come from outside and are without number.
        Locale key = new Locale.Builder()
                .setLanguage(locale.getLanguage())
                .setScript(locale.getScript())
                .setRegion(locale.getCountry())
                .build();
        GlossaryIndex known = indexes.get(key);
        if (known != null) {
            return known;
        }
        GlossaryIndex index =
                GlossaryIndex.of(byId.values().stream().map(Entry::term).toList(), key);
        if (indexes.size() < MOST_LANGUAGES) {
            indexes.put(key, index);
        }
        return index;
    }

    /**
     * The terms of which a designation or the definition contains the text, case and accents aside, by letter; all for an empty
     * text.
     */
    public GlossaryIndex search(String text, Locale locale) {
        String wanted = SearchFolding.fold(text).strip();
        GlossaryIndex all = index(locale);
        return wanted.isEmpty()
                ? all
                : all.only(term -> byId.get(term.id()).searchText().contains(wanted));
    }

    /** How many terms there are. */
    public int size() {
        return byId.size();
    }

    /** Roughly how many bytes of memory it takes. */
    long bytes() {
        return bytes;
    }

    /** A term and what the search looks through. */
    private record Entry(Concept term, String searchText) {
        static Entry of(Concept term) {
            return new Entry(
                    term, SearchFolding.fold(String.join("\n", term.designations()) + "\n" + term.definition()));
        }

        /** With two bytes for each character, in the texts and in what the search looks through. */
        long bytes() {
            return BYTES_OF_A_TERM
                    + BYTES_OF_A_DESIGNATION * term.designations().size()
                    + 4L * searchText.length();
        }
    }
}
