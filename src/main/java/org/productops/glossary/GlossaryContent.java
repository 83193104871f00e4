package org.productops.glossary;

import java.time.LocalDate;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** The concepts that are looked for, as readers of a language expect them; also by other forms of the words of their terms. */
    public FoundConcepts find(ConceptFilter filter, Locale locale, WordForms forms) {
        FoundConcepts found = fitting(filter, locale, forms);
        return filter.query().isBlank()
                ? found
                : found.preferring(filter.query().strip());
    }

    private FoundConcepts fitting(ConceptFilter filter, Locale locale, WordForms known) {
        GlossaryIndex all = index(locale);
        String[] words = SearchFolding.words(filter.query());
        if (words.length == 0) {
            GlossaryIndex left = filter.isNarrowed() ? all.only(filter::fits) : all;
            return new FoundConcepts(left, filter.due().isPresent() ? mostOverdueFirst(left) : left.terms(""));
        }
        String wanted = String.join(" ", words);
        Ranked plain = ranked(all, filter, entry -> entry.text().rank(wanted, words));
        if (plain.concepts().keySet().stream().anyMatch(rank -> rank.compareTo(ConceptRank.FORM) <= 0)) {
            return plain.found();
        }
        // No term has it as it was typed: it may be a form of one, as it stands in texts.
        AskedForms forms = new AskedForms(filter.query(), known);
        return ranked(
                        all,
                        filter,
                        entry -> entry.hasWordsOf(forms)
                                ? Optional.of(ConceptRank.FORM)
                                : entry.text().rank(wanted, words))
                .found();
    }

    /** What nobody has ever reviewed comes first; of what is due on the same day, the first by letter. */
    private static List<Concept> mostOverdueFirst(GlossaryIndex all) {
        return all.terms("").stream()
                .sorted(Comparator.comparing(concept -> concept.care().due().orElse(LocalDate.MIN)))
                .toList();
    }

    private Ranked ranked(GlossaryIndex all, ConceptFilter filter, Function<Entry, Optional<ConceptRank>> rank) {
        Map<ConceptRank, List<Concept>> ranked = new EnumMap<>(ConceptRank.class);
        GlossaryIndex left = all.only(concept -> {
            Optional<ConceptRank> own = filter.fits(concept) ? rank.apply(byId.get(concept.id())) : Optional.empty();
            own.ifPresent(each ->
                    ranked.computeIfAbsent(each, any -> new ArrayList<>()).add(concept));
            return own.isPresent();
        });
        return new Ranked(left, ranked);
    }

    private record Ranked(GlossaryIndex left, Map<ConceptRank, List<Concept>> concepts) {
        FoundConcepts found() {
            return new FoundConcepts(
                    left, concepts.values().stream().flatMap(List::stream).toList());
        }
    }

    /**
     * The concepts that have a term of the same language of which this one is another form, the oldest one first; those that have
     * it as it is written are among them.
     */
    List<Concept> inflected(Term term, WordForms known) {
        AskedForms forms = new AskedForms(term.text(), known);
        return byId.values().stream()
                .filter(entry -> entry.forms(term, forms).findAny().isPresent())
                .map(Entry::concept)
                .sorted(OLDEST_CONCEPT_FIRST)
                .toList();
    }

    /**
     * The concepts that have a word already, or another form of it, the oldest one first; none that is retired.
     *
     * @param except the id of one that is left aside; 0 for none
     */
    List<Concept> others(String word, Locale language, long except, WordForms known) {
        return Stream.concat(
                        lookup(word).stream(), inflected(Term.of(word, language, TermStatus.PREFERRED), known).stream())
                .filter(other -> other.id() != except && other.status() != ConceptStatus.RETIRED)
                .distinct()
                .sorted(OLDEST_CONCEPT_FIRST)
                .toList();
    }

    /** The term of a concept of which this one is another form; see {@link #inflected}. */
    Optional<Term> inflectedIn(Concept concept, Term term, WordForms known) {
        return byId.get(concept.id())
                .forms(term, new AskedForms(term.text(), known))
                .findFirst();
    }

    /** How many concepts there are. */
    public int size() {
        return byId.size();
    }

    /** Roughly how many bytes of memory it takes. */
    long bytes() {
        return bytes;
    }

    /** What somebody asks for, by what it is known in each language; found out where it is asked for. */
    private static final class AskedForms {

        private final String text;
        private final WordForms known;
        private final Map<Locale, Set<String>> keys = new HashMap<>();

        AskedForms(String text, WordForms known) {
            this.text = text;
            this.known = known;
        }

        WordForms known() {
            return known;
        }

        Set<String> in(Locale language) {
            return keys.computeIfAbsent(language, spoken -> known.ofText(text, spoken));
        }
    }

    /** A concept and what the search looks through. */
    private static final class Entry {

        private final Concept concept;
        private final ConceptText text;

        /** By what its terms are known whatever their form, in their order; null until somebody looks for a form. */
        private volatile List<String> keys;

        private Entry(Concept concept, ConceptText text) {
            this.concept = concept;
            this.text = text;
        }

        static Entry of(Concept concept) {
            return new Entry(concept, ConceptText.of(concept));
        }

        Concept concept() {
            return concept;
        }

        ConceptText text() {
            return text;
        }

        private List<String> keys(WordForms forms) {
            List<String> known = keys;
            if (known == null) {
                // Which thread finds them out makes no difference.
                known = concept.terms().stream()
                        .map(term -> forms.ofTerm(term.text(), term.language()))
                        .toList();
                keys = known;
            }
            return known;
        }

        /** Whether one of its terms has these words one after another, each in any form. */
        boolean hasWordsOf(AskedForms asked) {
            for (int i = 0; i < concept.terms().size(); i++) {
                String key = " " + keys(asked.known()).get(i) + " ";
                for (String each : asked.in(concept.terms().get(i).language())) {
                    if (key.contains(" " + each + " ")) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Its terms that have all the words of one of their language, in another form or by one listed by hand. */
        Stream<Term> forms(Term other, AskedForms asked) {
            String identity = TextIdentity.of(other.text());
            return IntStream.range(0, concept.terms().size())
                    .filter(i -> concept.terms().get(i).language().equals(other.language()))
                    // What must be written exactly so has no other form.
                    .filter(i -> other.caseRule() != CaseRule.EXACT
                            && concept.terms().get(i).caseRule() != CaseRule.EXACT)
                    .filter(i -> asked.in(other.language())
                                    .contains(keys(asked.known()).get(i))
                            || concept.terms().get(i).forms().stream()
                                    .anyMatch(form -> TextIdentity.of(form).equals(identity)))
                    .mapToObj(concept.terms()::get);
        }

        /** With two bytes for each character, in the texts and in what the search looks through. */
        long bytes() {
            return BYTES_OF_A_CONCEPT + BYTES_OF_A_TERM * concept.terms().size() + 4L * text.length();
        }
    }
}
