package org.productops.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextIdentity;

/**
 * All concepts and domains of a glossary as they were at one moment, without long texts. Immutable and safe to share; a change
 * makes another one that shares with this one all that did not change.
 */
public final class GlossaryContent {

    /** Memory that a concept takes beside its texts: the objects around them, and its place in each language. */
    private static final int BYTES_OF_A_CONCEPT = 900;

    /** Memory that a term takes, to be found by it and in texts. */
    private static final int BYTES_OF_A_TERM = 500;

    /** Of more that change at once, all is made anew: that is quicker than to put each in its place. */
    private static final int FEW = 100;

    /** More languages than people read at a time are not kept sorted. */
    private static final int MOST_LANGUAGES = 20;

    private static final Comparator<Concept> OLDEST_CONCEPT_FIRST = Comparator.comparingLong(Concept::id);
    private static final Comparator<Entry> OLDEST_FIRST = Comparator.comparing(Entry::concept, OLDEST_CONCEPT_FIRST);

    /** A glossary in which nothing was written yet. */
    public static final GlossaryContent EMPTY = of(List.of(), List.of());

    private final PMap<Long, Entry> byId;
    private final PMap<String, List<Concept>> byDesignation;
    private final DomainTree domains;
    private final long bytes;

    /** Sorting is costly for a big glossary and the same for everybody who reads the same language. */
    private final Map<Locale, GlossaryIndex> indexes;

    private GlossaryContent(
            PMap<Long, Entry> byId,
            PMap<String, List<Concept>> byDesignation,
            DomainTree domains,
            long bytes,
            Map<Locale, GlossaryIndex> indexes) {
        this.byId = byId;
        this.byDesignation = byDesignation;
        this.domains = domains;
        this.bytes = bytes;
        this.indexes = new ConcurrentHashMap<>(indexes);
    }

    /** The glossary of these concepts and domains. */
    public static GlossaryContent of(Collection<Concept> concepts, Collection<Domain> domains) {
        return of(
                concepts.stream()
                        .map(concept -> Entry.of(concept.withoutTexts()))
                        .collect(Collectors.toMap(entry -> entry.concept().id(), Function.identity())),
                DomainTree.of(domains));
    }

    private static GlossaryContent of(Map<Long, Entry> byId, DomainTree domains) {
        Map<String, List<Concept>> byDesignation = new HashMap<>();
        long bytes = 0;
        for (Entry entry : byId.values().stream().sorted(OLDEST_FIRST).toList()) {
            for (String identity : identities(entry.concept())) {
                byDesignation
                        .computeIfAbsent(identity, any -> new ArrayList<>(1))
                        .add(entry.concept());
            }
            bytes += entry.bytes();
        }
        byDesignation.replaceAll((identity, named) -> List.copyOf(named));
        return new GlossaryContent(HashTreePMap.from(byId), HashTreePMap.from(byDesignation), domains, bytes, Map.of());
    }

    /** The glossary of these, sorted beforehand for those who have read this one. */
    GlossaryContent renewed(Collection<Concept> concepts, Collection<Domain> newDomains) {
        return sortedAsHere(of(concepts, newDomains));
    }

    private GlossaryContent sortedAsHere(GlossaryContent next) {
        languages().forEach(next::index);
        return next;
    }

    /** The languages for which it is sorted. */
    Set<Locale> languages() {
        return Set.copyOf(indexes.keySet());
    }

    /** The same with these concepts, in place of their older states where there are any. */
    public GlossaryContent with(Collection<Concept> concepts) {
        if (concepts.size() > FEW) {
            return anew(all -> concepts.forEach(concept -> all.put(concept.id(), Entry.of(concept.withoutTexts()))));
        }
        GlossaryContent next = this;
        for (Concept concept : concepts) {
            next = next.with(concept);
        }
        return next;
    }

    /** The same with this concept, in place of its older state if there is one. */
    public GlossaryContent with(Concept concept) {
        return change(find(concept.id()), Optional.of(concept.withoutTexts()));
    }

    /** The same without these concepts. */
    GlossaryContent without(Collection<Concept> concepts) {
        if (concepts.size() > FEW) {
            return anew(all -> concepts.forEach(concept -> all.remove(concept.id())));
        }
        GlossaryContent next = this;
        for (Concept concept : concepts) {
            next = next.without(concept);
        }
        return next;
    }

    /** What stays is not folded again for searches: an import changes a big glossary in many steps. */
    private GlossaryContent anew(Consumer<Map<Long, Entry>> change) {
        Map<Long, Entry> all = new HashMap<>(byId);
        change.accept(all);
        return sortedAsHere(of(all, domains));
    }

    /** The same without this concept. */
    public GlossaryContent without(Concept concept) {
        return change(find(concept.id()), Optional.empty());
    }

    /** The same with other domains. */
    public GlossaryContent withDomains(Collection<Domain> others) {
        return new GlossaryContent(byId, byDesignation, DomainTree.of(others), bytes, indexes);
    }

    private GlossaryContent change(Optional<Concept> removed, Optional<Concept> added) {
        PMap<Long, Entry> ids = byId;
        PMap<String, List<Concept>> designations = byDesignation;
        long size = bytes;
        if (removed.isPresent()) {
            Concept old = removed.get();
            size -= ids.get(old.id()).bytes();
            ids = ids.minus(old.id());
            for (String identity : identities(old)) {
                List<Concept> left = designations.getOrDefault(identity, List.of()).stream()
                        .filter(each -> each.id() != old.id())
                        .toList();
                designations = left.isEmpty() ? designations.minus(identity) : designations.plus(identity, left);
            }
        }
        if (added.isPresent()) {
            Concept concept = added.get();
            Entry entry = Entry.of(concept);
            size += entry.bytes();
            ids = ids.plus(concept.id(), entry);
            for (String identity : identities(concept)) {
                List<Concept> named = new ArrayList<>(designations.getOrDefault(identity, List.of()));
                named.add(concept);
                named.sort(OLDEST_CONCEPT_FIRST);
                designations = designations.plus(identity, List.copyOf(named));
            }
        }
        Map<Locale, GlossaryIndex> changed = new HashMap<>();
        indexes.forEach((locale, index) -> changed.put(locale, index.with(removed, added)));
        return new GlossaryContent(ids, designations, domains, size, changed);
    }

    private static Set<String> identities(Concept concept) {
        Set<String> identities = new HashSet<>();
        concept.terms().forEach(term -> identities.add(TextIdentity.of(term.text())));
        return identities;
    }

    /**
     * The concepts that have this word for a term, whatever the case of its letters: several if it means several things. The
     * oldest one is the first.
     */
    public List<Concept> lookup(String designation) {
        return byDesignation.getOrDefault(TextIdentity.of(designation), List.of());
    }

    /** The concept with this id. */
    public Optional<Concept> find(long id) {
        return Optional.ofNullable(byId.get(id)).map(Entry::concept);
    }

    /** All concepts, in no order. */
    public List<Concept> concepts() {
        return byId.values().stream().map(Entry::concept).toList();
    }

    /** The concepts that are more special than the one with this id, in no order. */
    public List<Concept> narrower(long id) {
        return byId.values().stream()
                .map(Entry::concept)
                .filter(each -> each.classification().broader().contains(id))
                .toList();
    }

    /** The taxonomy. */
    public DomainTree domains() {
        return domains;
    }

    /** The domain with this id. */
    public Optional<Domain> domain(long id) {
        return domains.find(id);
    }

    /** The term to write in place of one that is not to be written any more; empty if nobody says which, or it may be written. */
    public Optional<Term> replacement(Concept concept, Term term) {
        return replacement(concept, term, this::find);
    }

    /** @param concepts finds a concept by its id, for those that are about to change */
    Optional<Term> replacement(Concept concept, Term term, LongFunction<Optional<Concept>> concepts) {
        if (term.status().isAllowed()) {
            return Optional.empty();
        }
        Optional<Concept> other = term.replacedBy() == 0
                ? Optional.of(concept)
                : concepts.apply(term.replacedBy()).filter(each -> each.status() != ConceptStatus.RETIRED);
        return other.flatMap(each -> each.preferred(term.language()));
    }

    /** All concepts by letter, as readers of this language expect them. */
    public GlossaryIndex index(Locale locale) {
        // Keyed by language, script and country only: locale extensions come from outside and are without number.
        Locale key = locale.stripExtensions();
        GlossaryIndex known = indexes.get(key);
        if (known != null) {
            return known;
        }
        GlossaryIndex index = GlossaryIndex.of(concepts(), key);
        if (indexes.size() < MOST_LANGUAGES) {
            indexes.put(key, index);
        }
        return index;
    }

    /** The concepts that are looked for, as readers of a language expect them. */
    public FoundConcepts find(ConceptFilter filter, Locale locale) {
        FoundConcepts found = fitting(filter, locale);
        return filter.query().isBlank()
                ? found
                : found.preferring(filter.query().strip());
    }

    private FoundConcepts fitting(ConceptFilter filter, Locale locale) {
        GlossaryIndex all = index(locale);
        String[] words = SearchFolding.words(filter.query());
        if (words.length == 0) {
            GlossaryIndex left = filter.isNarrowed() ? all.only(filter::fits) : all;
            return new FoundConcepts(left, left.terms(""));
        }
        String wanted = String.join(" ", words);
        Map<ConceptRank, List<Concept>> ranked = new EnumMap<>(ConceptRank.class);
        GlossaryIndex left = all.only(concept -> {
            Optional<ConceptRank> rank =
                    filter.fits(concept) ? byId.get(concept.id()).text().rank(wanted, words) : Optional.empty();
            rank.ifPresent(each ->
                    ranked.computeIfAbsent(each, any -> new ArrayList<>()).add(concept));
            return rank.isPresent();
        });
        return new FoundConcepts(
                left, ranked.values().stream().flatMap(List::stream).toList());
    }

    /** How many concepts there are. */
    public int size() {
        return byId.size();
    }

    /** Roughly how many bytes of memory it takes. */
    long bytes() {
        return bytes;
    }

    /** A concept and what the search looks through. */
    private record Entry(Concept concept, ConceptText text) {
        static Entry of(Concept concept) {
            return new Entry(concept, ConceptText.of(concept));
        }

        /** With two bytes for each character, in the texts and in what the search looks through. */
        long bytes() {
            return BYTES_OF_A_CONCEPT + BYTES_OF_A_TERM * concept.terms().size() + 4L * text.length();
        }
    }
}
