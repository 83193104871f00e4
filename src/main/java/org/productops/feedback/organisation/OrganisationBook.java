package org.productops.feedback.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.productops.common.text.Likeness;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.SortKey;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextOrder;

/**
 * All organisations as they were at one moment. Immutable and safe to share; a change makes another one that shares with
 * this one all that did not change.
 */
public final class OrganisationBook {

    static final OrganisationBook EMPTY = new OrganisationBook(
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            OrganisationIndex.EMPTY,
            0);

    /** So many changes at once are put into the index anew with all others. */
    private static final int MANY = 500;

    /** So many that share the most letters with what was typed are looked at letter by letter. */
    private static final int COMPARED = 60;

    private final PMap<Long, Entry> byId;
    private final PMap<String, Long> byName;
    private final PMap<String, Long> byDomain;
    private final PMap<String, Set<Long>> bySpelling;
    private final PMap<Long, Set<Long>> parts;
    private final OrganisationIndex index;
    private final long greatestId;

    private volatile OrganisationSpellings<Long> spellings;

    private OrganisationBook(
            PMap<Long, Entry> byId,
            PMap<String, Long> byName,
            PMap<String, Long> byDomain,
            PMap<String, Set<Long>> bySpelling,
            PMap<Long, Set<Long>> parts,
            OrganisationIndex index,
            long greatestId) {
        this.byId = byId;
        this.byName = byName;
        this.byDomain = byDomain;
        this.bySpelling = bySpelling;
        this.parts = parts;
        this.index = index;
        this.greatestId = greatestId;
    }

    /**
     * An organisation, and what it is found by.
     *
     * @param place its place among the names
     * @param searched what a search looks through
     * @param words the words of each of its names, in the order of the names
     * @param cores its names without their legal forms
     * @param spellings how its names are spelled, in their order
     * @param pairs see {@link OrganisationIndex}
     */
    private record Entry(
            OrganisationRecord organisation,
            SortKey place,
            String searched,
            List<List<String>> words,
            Set<String> cores,
            List<OrganisationSpelling> spellings,
            Set<String> pairs) {

        static Entry of(OrganisationRecord organisation) {
            Set<String> cores = new HashSet<>();
            organisation.names().forEach(name -> cores.add(LegalForms.without(name)));
            return new Entry(
                    organisation,
                    TextOrder.OF_ALL_LANGUAGES.key(organisation.name()),
                    SearchFolding.fold(String.join("\n", organisation.names())) + "\n"
                            + String.join("\n", organisation.mailDomains()),
                    organisation.names().stream().map(LegalForms::words).toList(),
                    cores,
                    organisation.names().stream().map(OrganisationSpelling::of).toList(),
                    OrganisationIndex.pairs(organisation.names()));
        }
    }

    /** The same with these, in place of their older states if there are such. */
    OrganisationBook with(Collection<OrganisationRecord> changed) {
        PMap<Long, Entry> ids = byId;
        PMap<String, Long> names = byName;
        PMap<String, Long> domains = byDomain;
        PMap<String, Set<Long>> spelled = bySpelling;
        PMap<Long, Set<Long>> ofTargets = parts;
        Map<Long, Entry> before = new HashMap<>();
        Map<Long, Entry> after = new LinkedHashMap<>();
        long greatest = greatestId;
        // What is given up first: a name may go from one to another in the same change.
        for (OrganisationRecord each : changed) {
            long id = each.id();
            greatest = Math.max(greatest, id);
            Entry old = byId.get(id);
            if (old != null) {
                before.put(id, old);
                ids = ids.minus(id);
                for (String name : old.organisation().names()) {
                    names = minus(names, TextIdentity.of(name), id);
                }
                for (String domain : old.organisation().mailDomains()) {
                    domains = minus(domains, domain, id);
                }
                for (OrganisationSpelling spelling : old.spellings()) {
                    spelled = minusOne(spelled, spelling.whole(), id);
                }
                if (old.organisation().mergedInto().isPresent()) {
                    ofTargets =
                            minusOne(ofTargets, old.organisation().mergedInto().getAsLong(), id);
                }
            }
        }
        for (OrganisationRecord each : changed) {
            if (each.removed()) {
                continue;
            }
            long id = each.id();
            Entry entry = Entry.of(each);
            after.put(id, entry);
            ids = ids.plus(id, entry);
            for (String name : each.names()) {
                names = names.plus(TextIdentity.of(name), id);
            }
            for (String domain : each.mailDomains()) {
                domains = domains.plus(domain, id);
            }
            for (OrganisationSpelling spelling : entry.spellings()) {
                spelled = plusOne(spelled, spelling.whole(), id);
            }
            if (each.mergedInto().isPresent()) {
                ofTargets = plusOne(ofTargets, each.mergedInto().getAsLong(), id);
            }
        }
        return new OrganisationBook(ids, names, domains, spelled, ofTargets, indexed(before, after, ids), greatest);
    }

    private OrganisationIndex indexed(Map<Long, Entry> before, Map<Long, Entry> after, Map<Long, Entry> all) {
        if (after.size() + before.size() > MANY) {
            Map<Long, Set<String>> pairs = new HashMap<>();
            all.forEach((id, entry) -> pairs.put(id, entry.pairs()));
            return OrganisationIndex.of(pairs);
        }
        OrganisationIndex next = index;
        Set<Long> ids = new HashSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (long id : ids) {
            next = next.with(id, pairsOf(before.get(id)), pairsOf(after.get(id)));
        }
        return next;
    }

    private static Set<String> pairsOf(Entry entry) {
        return entry == null ? Set.of() : entry.pairs();
    }

    private static PMap<String, Long> minus(PMap<String, Long> map, String key, long id) {
        Long holder = map.get(key);
        return holder != null && holder == id ? map.minus(key) : map;
    }

    private static <K> PMap<K, Set<Long>> minusOne(PMap<K, Set<Long>> map, K key, long id) {
        Set<Long> fewer = new HashSet<>(map.getOrDefault(key, Set.of()));
        fewer.remove(id);
        return fewer.isEmpty() ? map.minus(key) : map.plus(key, Set.copyOf(fewer));
    }

    private static <K> PMap<K, Set<Long>> plusOne(PMap<K, Set<Long>> map, K key, long id) {
        Set<Long> more = new HashSet<>(map.getOrDefault(key, Set.of()));
        more.add(id);
        return map.plus(key, Set.copyOf(more));
    }

    /** An id that no organisation had so far. */
    long nextId() {
        return greatestId + 1;
    }

    /** The organisation with this id, merged or not. */
    Optional<OrganisationRecord> find(long id) {
        return Optional.ofNullable(byId.get(id)).map(Entry::organisation);
    }

    /** The organisation that stands for the one with this id: itself, or the one into which it was merged. */
    Optional<OrganisationRecord> survivor(long id) {
        Optional<OrganisationRecord> found = find(id);
        Set<Long> seen = new HashSet<>();
        while (found.isPresent()
                && found.get().mergedInto().isPresent()
                && seen.add(found.get().id())) {
            // What was merged into one that is gone stands for itself: nothing is lost because of a row.
            Optional<OrganisationRecord> next = find(found.get().mergedInto().getAsLong());
            if (next.isEmpty()) {
                return found;
            }
            found = next;
        }
        return found;
    }

    /** Whether it stands for itself. */
    boolean stands(OrganisationRecord organisation) {
        return survivor(organisation.id())
                .filter(each -> each.id() == organisation.id())
                .isPresent();
    }

    /** The organisation that has this name among its own, be it merged or not. */
    Optional<OrganisationRecord> holderOf(String name) {
        return Optional.ofNullable(byName.get(TextIdentity.of(name))).flatMap(this::find);
    }

    /** The organisation that has this mail domain among its own, be it merged or not. */
    Optional<OrganisationRecord> holderOfDomain(String domain) {
        return Optional.ofNullable(byDomain.get(domain)).flatMap(this::find);
    }

    /** See {@link OrganisationLibrary#named}. */
    Optional<OrganisationRecord> named(String name) {
        return holderOf(name).flatMap(holder -> survivor(holder.id()));
    }

    /** See {@link OrganisationLibrary#byMail}: the domain itself, or one that it is below. */
    Optional<OrganisationRecord> byMail(String address) {
        Optional<String> domain = MailDomains.ofAddress(address);
        while (domain.isPresent()) {
            Optional<OrganisationRecord> holder = holderOfDomain(domain.get());
            if (holder.isPresent()) {
                return survivor(holder.get().id());
            }
            domain = MailDomains.above(domain.get());
        }
        return Optional.empty();
    }

    /** See {@link OrganisationLibrary#byDomain}: only the domain itself. */
    Optional<OrganisationRecord> byDomain(String typed) {
        return typed.indexOf('@') < 0
                ? MailDomains.of(typed).flatMap(this::holderOfDomain).flatMap(holder -> survivor(holder.id()))
                : Optional.empty();
    }

    /** Those that were merged into this one, directly or into one of them, by name. */
    List<OrganisationRecord> partsOf(long id) {
        List<OrganisationRecord> found = new ArrayList<>();
        collectParts(id, new HashSet<>(Set.of(id)), found);
        return sorted(found);
    }

    private void collectParts(long id, Set<Long> seen, List<OrganisationRecord> found) {
        for (long part : parts.getOrDefault(id, Set.of())) {
            if (seen.add(part)) {
                find(part).ifPresent(found::add);
                collectParts(part, seen, found);
            }
        }
    }

    /** All that stand for themselves, by name. */
    List<OrganisationRecord> all() {
        return sorted(byId.values().stream()
                .map(Entry::organisation)
                .filter(this::stands)
                .toList());
    }

    /** Of these, the ones in whose names or domains all the words are, or in those of what was merged into them. */
    List<OrganisationRecord> found(List<OrganisationRecord> among, String text) {
        String[] words = SearchFolding.words(text);
        return words.length == 0
                ? among
                : among.stream()
                        .filter(each -> {
                            String searched = searched(each.id());
                            for (String word : words) {
                                if (!searched.contains(word)) {
                                    return false;
                                }
                            }
                            return true;
                        })
                        .toList();
    }

    private String searched(long id) {
        String own = byId.get(id).searched();
        if (!parts.containsKey(id)) {
            return own;
        }
        StringBuilder all = new StringBuilder(own);
        partsOf(id).forEach(part -> all.append('\n').append(byId.get(part.id()).searched()));
        return all.toString();
    }

    private List<OrganisationRecord> sorted(Collection<OrganisationRecord> organisations) {
        return organisations.stream()
                .sorted(Comparator.comparing(each -> byId.get(each.id()).place()))
                .toList();
    }

    /** How many stand for themselves or are part of another one. */
    int size() {
        return byId.size();
    }

    /** Those, by name, of which a name is spelled so but for what makes no difference; it may be one of theirs. */
    private List<OrganisationRecord> spelledLike(OrganisationSpelling spelling) {
        return survivors(bySpelling.getOrDefault(spelling.whole(), Set.of()));
    }

    /** Those, by name, of which the names are the same but for what makes no difference; two or more each. */
    List<List<OrganisationRecord>> spelledAlike() {
        List<List<OrganisationRecord>> alike = new ArrayList<>();
        bySpelling.values().stream()
                .filter(ids -> ids.size() > 1)
                .map(this::survivors)
                .filter(holders -> holders.size() > 1)
                .forEach(alike::add);
        return alike;
    }

    /** Two each, by name, of which a name of one is that of the other but for a slip. */
    List<List<OrganisationRecord>> nearlyAlike() {
        OrganisationSpellings<Long> all = spellings();
        Set<OrganisationPair> pairs = new LinkedHashSet<>();
        for (Entry entry : byPlace()) {
            for (OrganisationSpelling spelling : entry.spellings()) {
                Set<Long> others = survivorIds(all.near(spelling));
                // Those are the same, or what makes no difference is all that they differ in.
                others.removeAll(survivorIds(bySpelling.getOrDefault(spelling.whole(), Set.of())));
                survivorIds(Set.of(entry.organisation().id())).forEach(id -> others.stream()
                        .filter(other -> !other.equals(id))
                        .forEach(other -> pairs.add(OrganisationPair.of(id, other))));
            }
        }
        return pairs.stream()
                .map(pair -> survivors(List.of(pair.first(), pair.second())))
                .toList();
    }

    private Set<Long> survivorIds(Collection<Long> ids) {
        Set<Long> found = new HashSet<>();
        ids.forEach(id -> survivor(id).ifPresent(each -> found.add(each.id())));
        return found;
    }

    private List<Entry> byPlace() {
        return byId.values().stream().sorted(Comparator.comparing(Entry::place)).toList();
    }

    private List<OrganisationRecord> survivors(Collection<Long> ids) {
        Map<Long, OrganisationRecord> found = new LinkedHashMap<>();
        ids.forEach(id -> survivor(id).ifPresent(each -> found.put(each.id(), each)));
        return sorted(found.values());
    }

    /** See {@link OrganisationLibrary#like}. */
    List<OrganisationRecord> like(String typed, int most) {
        String core = LegalForms.without(typed);
        if (core.isEmpty() || most < 1) {
            return List.of();
        }
        Map<Long, OrganisationRecord> found = new LinkedHashMap<>();
        named(typed).ifPresent(each -> found.put(each.id(), each));
        spelledLike(OrganisationSpelling.of(typed)).forEach(each -> found.putIfAbsent(each.id(), each));
        beginningLike(typed).forEach(each -> found.putIfAbsent(each.id(), each));
        if (found.size() < most) {
            List<OrganisationRecord> compared = index.sharing(List.of(core.split(" ")), COMPARED).stream()
                    .flatMap(id -> find(id).stream())
                    .toList();
            // Whole names come before their words, as who types "Acme" rather means Acme than Acme Asia.
            Likeness.nearest(core, compared, each -> byId.get(each.id()).cores(), most).stream()
                    .flatMap(each -> survivor(each.id()).stream())
                    .forEach(each -> found.putIfAbsent(each.id(), each));
        }
        return found.values().stream().limit(most).toList();
    }

    /**
     * The organisation that somebody means who writes a name that is none of the list, as {@link OrganisationSpelling} tells it.
     * Empty if the name is in the list, and if nobody can tell.
     */
    Optional<OrganisationRecord> probably(String name) {
        if (named(name).isPresent()) {
            return Optional.empty();
        }
        OrganisationSpelling spelling = OrganisationSpelling.of(name);
        List<OrganisationRecord> same = spelledLike(spelling);
        if (!same.isEmpty()) {
            return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
        }
        return spellings().near(spelling).stream().findFirst().flatMap(this::survivor);
    }

    /** How all are spelled, by name; made when somebody first asks, which few do. */
    private OrganisationSpellings<Long> spellings() {
        OrganisationSpellings<Long> known = spellings;
        if (known == null) {
            known = new OrganisationSpellings<>();
            for (Entry entry : byPlace()) {
                for (OrganisationSpelling spelling : entry.spellings()) {
                    known.add(entry.organisation().id(), spelling);
                }
            }
            spellings = known;
        }
        return known;
    }

    /** What was found, and how well it goes with what was typed: the fewer the better. */
    private record Beginning(Entry entry, int rank) {}

    /** Those of which all words begin words: first where the name begins so, then where another name does, then the others. */
    private List<OrganisationRecord> beginningLike(String typed) {
        List<String> words = LegalForms.words(typed);
        String whole = String.join(" ", words);
        Map<Long, OrganisationRecord> found = new LinkedHashMap<>();
        index.withAll(words).stream()
                .map(byId::get)
                .filter(entry -> entry.words().stream().anyMatch(name -> begins(name, words)))
                .map(entry -> new Beginning(entry, rank(entry, whole)))
                .sorted(Comparator.comparingInt(Beginning::rank)
                        .thenComparing(each -> each.entry().place()))
                .flatMap(each -> survivor(each.entry().organisation().id()).stream())
                .forEach(each -> found.putIfAbsent(each.id(), each));
        return List.copyOf(found.values());
    }

    private static int rank(Entry entry, String whole) {
        for (int i = 0; i < entry.words().size(); i++) {
            if (String.join(" ", entry.words().get(i)).startsWith(whole)) {
                return Math.min(i, 1);
            }
        }
        return 2;
    }

    private static boolean begins(List<String> words, List<String> typed) {
        for (String beginning : typed) {
            if (words.stream().noneMatch(word -> word.startsWith(beginning))) {
                return false;
            }
        }
        return true;
    }
}
