package org.productops.area.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which branches of the tree are open, as it stands in the address: {@code open=payments,shop:200,help*&closed=faq}
 * opens one branch, another with its first 200, and a third with all below it but one.
 *
 * @param open how much is shown of each open branch, by its key; of the top under an empty key
 * @param whole the branches that are open with all below them; the whole tree under an empty key
 * @param closed the branches that are closed although something else would open them
 */
record OpenBranches(Map<String, Integer> open, Set<String> whole, Set<String> closed) {

    /** How many areas of a branch that somebody opened are shown at first, and more each time. */
    static final int PART = 50;

    /** The whole tree. */
    static final OpenBranches ALL = new OpenBranches(Map.of(), Set.of(""), Set.of());

    /** Nothing but the top. */
    static final OpenBranches NONE = new OpenBranches(Map.of(), Set.of(), Set.of());

    private static final String NOTHING = ".";
    private static final String WHOLE = "*";

    /** More would not fit into an address. */
    private static final int MOST = 500;

    private static final Pattern BRANCH = Pattern.compile("([a-z0-9._-]*)(\\*|:(\\d{1,6}))?");

    OpenBranches {
        open = Collections.unmodifiableMap(new LinkedHashMap<>(open));
        whole = Collections.unmodifiableSet(new LinkedHashSet<>(whole));
        closed = Collections.unmodifiableSet(new LinkedHashSet<>(closed));
    }

    /** Reads what {@link #openText} and {@link #closedText} wrote; what is something else opens nothing. */
    static OpenBranches parse(String open, String closed) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        Set<String> whole = new LinkedHashSet<>();
        for (String text : split(open)) {
            Matcher branch = BRANCH.matcher(text);
            if (!branch.matches() || text.equals(NOTHING)) {
                continue;
            }
            if (WHOLE.equals(branch.group(2))) {
                whole.add(branch.group(1));
            } else {
                int shown = branch.group(3) == null ? PART : Integer.parseInt(branch.group(3));
                parts.put(branch.group(1), Math.max(PART, shown));
            }
        }
        return new OpenBranches(parts, whole, new LinkedHashSet<>(split(closed)));
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("[,\\s]+"))
                .filter(each -> !each.isEmpty())
                .limit(MOST)
                .toList();
    }

    /** What stands in the address for what is open; never empty, so that it differs from an address that says nothing. */
    String openText() {
        List<String> texts = new ArrayList<>();
        whole.forEach(key -> texts.add(key + WHOLE));
        open.forEach((key, shown) -> texts.add(shown == PART ? key : key + ":" + shown));
        texts.remove("");
        return texts.isEmpty() ? NOTHING : String.join(",", texts);
    }

    /** What stands in the address for what is closed. */
    String closedText() {
        return String.join(",", closed);
    }

    /** How many areas of a branch are shown. */
    int shown(String key) {
        return open.getOrDefault(key, PART);
    }

    /**
     * Whether a branch is open.
     *
     * @param byItself whether it would be open if nothing was said about it
     */
    boolean isOpen(String key, boolean byItself) {
        return !closed.contains(key) && (byItself || open.containsKey(key) || whole.contains(key));
    }

    /** Whether a branch is open with all below it. */
    boolean isWhole(String key) {
        return whole.contains(key);
    }

    /** The same with this branch open. */
    OpenBranches opened(String key, boolean byItself) {
        Map<String, Integer> more = new LinkedHashMap<>(open);
        if (!byItself) {
            more.putIfAbsent(key, PART);
        }
        return new OpenBranches(more, whole, without(closed, key));
    }

    /** The same with this branch closed. */
    OpenBranches closed(String key, boolean byItself) {
        Map<String, Integer> less = new LinkedHashMap<>(open);
        less.remove(key);
        Set<String> shut = new LinkedHashSet<>(closed);
        if (byItself) {
            shut.add(key);
        }
        return new OpenBranches(less, without(whole, key), shut);
    }

    /**
     * The same with this branch and all below it open, which closes none of them.
     *
     * @param isWithin whether the area with a key is that of the branch or below it
     */
    OpenBranches openedWhole(String key, Predicate<String> isWithin) {
        Map<String, Integer> less = new LinkedHashMap<>(open);
        Set<String> more = new LinkedHashSet<>(whole);
        Set<String> shut = new LinkedHashSet<>(closed);
        less.keySet().removeIf(isWithin);
        more.removeIf(isWithin);
        shut.removeIf(isWithin);
        more.add(key);
        return new OpenBranches(less, more, shut);
    }

    /** The same with more of this branch shown. */
    OpenBranches withMore(String key) {
        Map<String, Integer> more = new LinkedHashMap<>(open);
        more.put(key, shown(key) + PART);
        return new OpenBranches(more, whole, closed);
    }

    private static Set<String> without(Set<String> keys, String key) {
        Set<String> less = new LinkedHashSet<>(keys);
        less.remove(key);
        return less;
    }
}
