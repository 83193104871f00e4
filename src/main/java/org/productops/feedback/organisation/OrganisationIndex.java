package org.productops.feedback.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Which organisations have a pair of letters in their names, so that what somebody types is compared with a few of
 * thousands. Immutable.
 */
final class OrganisationIndex {

    static final OrganisationIndex EMPTY = new OrganisationIndex(HashTreePMap.empty());

    /** Stands before each word, so that its beginning is a pair, too. */
    private static final char START = '\u0001';

    private final PMap<String, long[]> byPair;

    private OrganisationIndex(PMap<String, long[]> byPair) {
        this.byPair = byPair;
    }

    /** The pairs of letters of names. */
    static Set<String> pairs(Collection<String> names) {
        Set<String> pairs = new HashSet<>();
        names.forEach(name -> LegalForms.words(name).forEach(word -> addPairs(word, pairs)));
        return pairs;
    }

    private static void addPairs(String word, Set<String> pairs) {
        String marked = START + word;
        for (int i = 0; i + 2 <= marked.length(); i++) {
            pairs.add(marked.substring(i, i + 2));
        }
    }

    /** The index of all organisations, of which the pairs are known. */
    static OrganisationIndex of(Map<Long, Set<String>> pairsById) {
        Map<String, List<Long>> ids = new HashMap<>();
        pairsById.forEach((id, pairs) -> pairs.forEach(
                pair -> ids.computeIfAbsent(pair, any -> new ArrayList<>()).add(id)));
        Map<String, long[]> sorted = new HashMap<>();
        ids.forEach((pair, all) -> sorted.put(
                pair, all.stream().mapToLong(Long::longValue).sorted().toArray()));
        return new OrganisationIndex(HashTreePMap.from(sorted));
    }

    /** The same with other pairs of one organisation. */
    OrganisationIndex with(long id, Set<String> before, Set<String> after) {
        PMap<String, long[]> changed = byPair;
        for (String pair : before) {
            long[] ids = changed.getOrDefault(pair, new long[0]);
            int place = Arrays.binarySearch(ids, id);
            if (!after.contains(pair) && place >= 0) {
                changed = ids.length == 1 ? changed.minus(pair) : changed.plus(pair, without(ids, place));
            }
        }
        for (String pair : after) {
            long[] ids = changed.getOrDefault(pair, new long[0]);
            int place = Arrays.binarySearch(ids, id);
            if (place < 0) {
                changed = changed.plus(pair, inserted(ids, -place - 1, id));
            }
        }
        return new OrganisationIndex(changed);
    }

    private static long[] without(long[] ids, int place) {
        long[] fewer = new long[ids.length - 1];
        System.arraycopy(ids, 0, fewer, 0, place);
        System.arraycopy(ids, place + 1, fewer, place, fewer.length - place);
        return fewer;
    }

    private static long[] inserted(long[] ids, int place, long id) {
        long[] more = new long[ids.length + 1];
        System.arraycopy(ids, 0, more, 0, place);
        more[place] = id;
        System.arraycopy(ids, place, more, place + 1, ids.length - place);
        return more;
    }

    /** Those that have all pairs of these words, and perhaps the words. */
    List<Long> withAll(List<String> words) {
        Set<String> pairs = new HashSet<>();
        words.forEach(word -> addPairs(word, pairs));
        List<long[]> lists = pairs.stream()
                .map(pair -> byPair.getOrDefault(pair, new long[0]))
                .sorted((one, other) -> Integer.compare(one.length, other.length))
                .toList();
        if (lists.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(lists.get(0))
                .filter(id -> lists.stream().allMatch(ids -> Arrays.binarySearch(ids, id) >= 0))
                .boxed()
                .toList();
    }

    /** Those that share the most pairs with these words, and at least one; those with the same number in the order of their ids. */
    List<Long> sharing(List<String> words, int most) {
        Set<String> pairs = new HashSet<>();
        words.forEach(word -> addPairs(word, pairs));
        long[] all = pairs.stream()
                .map(byPair::get)
                .filter(Objects::nonNull)
                .flatMapToLong(Arrays::stream)
                .sorted()
                .toArray();
        // Who shares more comes first: a list for each number, instead of an order of thousands of which a few are
        // wanted.
        List<List<Long>> byNumber = new ArrayList<>();
        pairs.forEach(pair -> byNumber.add(new ArrayList<>()));
        int start = 0;
        for (int i = 1; i <= all.length; i++) {
            if (i == all.length || all[i] != all[start]) {
                byNumber.get(i - start - 1).add(all[start]);
                start = i;
            }
        }
        List<Long> found = new ArrayList<>();
        for (int number = byNumber.size() - 1; number >= 0 && found.size() < most; number--) {
            byNumber.get(number).stream().limit((long) most - found.size()).forEach(found::add);
        }
        return found;
    }
}
