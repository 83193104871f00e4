package org.productops.feedback.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names of many organisations, in which those that are nearly another one are found: with a slip in a word, two words still
 * have most of their letters in common, so that a name is compared with the few that have such a word.
 *
 * @param <T> what has the names
 */
final class OrganisationSpellings<T> {

    private record Spelled<T>(int place, T holder, OrganisationSpelling spelling) {}

    private final Map<String, List<Spelled<T>>> byPiece = new HashMap<>();
    private final Map<String, List<Spelled<T>>> byWhole = new HashMap<>();
    private int number;

    void add(T holder, OrganisationSpelling spelling) {
        Spelled<T> spelled = new Spelled<>(number++, holder, spelling);
        for (Set<String> word : spelling.pieces()) {
            put(byPiece, word, spelled);
        }
        put(byWhole, spelling.piecesOfWhole(), spelled);
    }

    private void put(Map<String, List<Spelled<T>>> map, Set<String> pieces, Spelled<T> spelled) {
        pieces.forEach(
                piece -> map.computeIfAbsent(piece, any -> new ArrayList<>(1)).add(spelled));
    }

    /** Who has a name that is nearly this one, in the order in which they were added. */
    Set<T> near(OrganisationSpelling spelling) {
        Set<T> near = new LinkedHashSet<>();
        candidates(spelling).stream()
                .filter(each -> spelling.isNearly(each.spelling()))
                .sorted(Comparator.comparingInt(Spelled::place))
                .forEach(each -> near.add(each.holder()));
        return near;
    }

    /** Those with the word that the fewest have, and those with the whole name. */
    private Collection<Spelled<T>> candidates(OrganisationSpelling spelling) {
        List<List<Spelled<T>>> fewest = null;
        int least = Integer.MAX_VALUE;
        for (Set<String> word : spelling.pieces()) {
            List<List<Spelled<T>>> holders = holders(byPiece, word);
            int number = holders.stream().mapToInt(List::size).sum();
            if (number < least) {
                fewest = holders;
                least = number;
            }
        }
        Set<Spelled<T>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return Stream.concat(
                        fewest == null ? Stream.empty() : fewest.stream(),
                        holders(byWhole, spelling.piecesOfWhole()).stream())
                .flatMap(List::stream)
                .filter(seen::add)
                .toList();
    }

    private List<List<Spelled<T>>> holders(Map<String, List<Spelled<T>>> map, Set<String> pieces) {
        return pieces.stream().map(map::get).filter(Objects::nonNull).toList();
    }

    /** With how many names one is compared letter by letter. */
    int compared(OrganisationSpelling spelling) {
        return candidates(spelling).size();
    }
}
