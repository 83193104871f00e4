package org.productops.area;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.productops.common.text.SearchFolding;

/** The nodes of a tree one after the other, each before what is below it; and the search, which walks along them. */
final class AreaOrder {

    /** More words than this find nothing that fewer do not. */
    private static final int MOST_WORDS = 16;

    private final AreaNode[] nodes;
    private final int[] levels;
    private final int deepest;

    AreaOrder(AreaNode[] roots) {
        int size = Arrays.stream(roots).mapToInt(node -> node.size).sum();
        nodes = new AreaNode[size];
        levels = new int[size];
        deepest = Arrays.stream(roots).mapToInt(node -> node.height).max().orElse(0);
        fill(roots);
    }

    /** Without recursion, so that no chain of areas, however long, exhausts the stack. */
    private void fill(AreaNode[] roots) {
        AreaNode[][] siblings = new AreaNode[deepest + 2][];
        int[] next = new int[deepest + 2];
        siblings[0] = roots;
        int level = 0;
        int position = 0;
        while (level >= 0) {
            if (next[level] == siblings[level].length) {
                level--;
                continue;
            }
            AreaNode node = siblings[level][next[level]++];
            nodes[position] = node;
            levels[position++] = level;
            level++;
            siblings[level] = node.children;
            next[level] = 0;
        }
    }

    int size() {
        return nodes.length;
    }

    AreaNode node(int position) {
        return nodes[position];
    }

    /** The areas from one position up to another, without copying 10,000 of them for every caller. */
    List<Area> areas(int from, int to) {
        return new Stretch(from, to);
    }

    /** All that match, archived ones too, in their order. */
    List<Area> all(String query) {
        return all(query, false);
    }

    /** All that match when words may be in descriptions, too, archived ones too, in their order. */
    List<Area> allDescribed(String query) {
        return all(query, true);
    }

    private List<Area> all(String query, boolean withDescription) {
        List<Area> found = new ArrayList<>();
        Matching matching = new Matching(query);
        for (int i = 0; i < nodes.length; i++) {
            // Always both: what is in a name counts for all below it.
            boolean isCalledSo = matching.matches(i);
            if (isCalledSo || withDescription && matching.isDescribed(i)) {
                found.add(nodes[i].area);
            }
        }
        return found;
    }

    /**
     * The ones to choose from, best first: those that are called so, those whose names begin so, those whose names and the names
     * above have all the words, and those of which only a key or an alias has one of them.
     */
    List<Area> find(String query, int limit) {
        String folded = SearchFolding.fold(query).strip();
        Matching matching = new Matching(query);
        List<Area> exact = new ArrayList<>();
        List<AreaNode> starting = new ArrayList<>();
        List<Area> named = new ArrayList<>();
        List<Area> others = new ArrayList<>();
        for (int i = 0; i < nodes.length && exact.size() < limit; i++) {
            AreaNode node = nodes[i];
            if (!matching.matches(i) || node.area.archived()) {
                continue;
            }
            if (node.isCalled(folded)) {
                exact.add(node.area);
            } else if (node.foldedName.startsWith(folded)) {
                starting.add(node);
            } else if (matching.isNamed(i)) {
                if (named.size() < limit) {
                    named.add(node.area);
                }
            } else if (others.size() < limit) {
                others.add(node.area);
            }
        }
        if (!folded.isEmpty()) {
            starting.sort(Comparator.comparingInt(node -> node.foldedName.length()));
        }
        starting.stream().limit(limit).forEach(node -> exact.add(node.area));
        exact.addAll(named);
        exact.addAll(others);
        return List.copyOf(exact.subList(0, Math.min(limit, exact.size())));
    }

    private final class Stretch extends AbstractList<Area> implements RandomAccess {
        private final int from;
        private final int to;

        Stretch(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public Area get(int index) {
            return nodes[Objects.checkIndex(index, size()) + from].area;
        }

        @Override
        public int size() {
            return to - from;
        }
    }

    /**
     * Asks the nodes in their order for the words of a query. A word may be in the name, an alias or the key of the area itself or of
     * any above it: what is found there is remembered for all below, so that no path is ever put together.
     */
    private final class Matching {
        private final String[] words;
        private final int all;
        private final int[] foundOnLevel = new int[deepest + 1];
        private final int[] namedOnLevel = new int[deepest + 1];

        Matching(String query) {
            words = Arrays.stream(SearchFolding.words(query))
                    .filter(word -> !word.equals(AreaTree.SEPARATOR.strip()))
                    .limit(MOST_WORDS)
                    .toArray(String[]::new);
            all = (1 << words.length) - 1;
        }

        boolean matches(int position) {
            int level = levels[position];
            int found = level == 0 ? 0 : foundOnLevel[level - 1];
            int named = level == 0 ? 0 : namedOnLevel[level - 1];
            for (int word = 0; word < words.length; word++) {
                int bit = 1 << word;
                if ((named & bit) == 0 && nodes[position].foldedName.contains(words[word])) {
                    named |= bit;
                    found |= bit;
                } else if ((found & bit) == 0 && nodes[position].isAlsoCalled(words[word])) {
                    found |= bit;
                }
            }
            foundOnLevel[level] = found;
            namedOnLevel[level] = named;
            return found == all;
        }

        /** Whether all words are in names, of a node for which {@link #matches} was asked. */
        boolean isNamed(int position) {
            return namedOnLevel[levels[position]] == all;
        }

        /** Whether the words that are not in names are in the description of a node for which {@link #matches} was asked. */
        boolean isDescribed(int position) {
            int found = foundOnLevel[levels[position]];
            for (int word = 0; word < words.length; word++) {
                if ((found & 1 << word) == 0 && !nodes[position].isDescribedBy(words[word])) {
                    return false;
                }
            }
            return true;
        }
    }
}
