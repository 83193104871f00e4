package org.productops.area.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Which rules own which directories, as the rules are met from the first line to the last. */
final class OwnedDirectories {

    private final boolean lastWins;
    private final NavigableMap<String, List<OwnerRule>> rules = new TreeMap<>();
    private final List<Overridden> overridden = new ArrayList<>();
    private int added;

    /** @param lastWins see {@link CodeOwnersDialect#lastWins()} */
    OwnedDirectories(boolean lastWins) {
        this.lastWins = lastWins;
    }

    /**
     * Adds a rule for a directory and all that is in it.
     *
     * @param path an empty one for the whole repository
     */
    void add(String path, OwnerRule rule) {
        added++;
        if (lastWins) {
            override(path, rule);
        }
        rules.computeIfAbsent(path, any -> new ArrayList<>()).add(rule);
    }

    /** How often a rule was added. */
    int added() {
        return added;
    }

    private void override(String path, OwnerRule by) {
        // The first character after the slash: all paths within the directory stand before it.
        NavigableMap<String, List<OwnerRule>> within =
                path.isEmpty() ? rules : rules.subMap(path + '/', true, path + '0', false);
        within.values().forEach(lost -> lost.forEach(rule -> overridden.add(new Overridden(rule, by.line()))));
        within.clear();
        List<OwnerRule> same = rules.remove(path);
        if (same != null) {
            same.forEach(rule -> overridden.add(new Overridden(rule, by.line())));
        }
    }

    /** The directories with a rule that counts, each after those that it is in. */
    Set<String> paths() {
        return rules.keySet();
    }

    /** The rules that count and name a directory, in the order of the file. */
    List<OwnerRule> of(String path) {
        return rules.getOrDefault(path, List.of());
    }

    /** The owners of a directory, each once; those of the directories that it is in come last, if they own it too. */
    List<String> owners(String path) {
        Set<String> owners = new LinkedHashSet<>();
        of(path).forEach(rule -> owners.addAll(rule.owners()));
        for (String above = path; !lastWins && !above.isEmpty(); ) {
            above = above.contains("/") ? above.substring(0, above.lastIndexOf('/')) : "";
            of(above).forEach(rule -> owners.addAll(rule.owners()));
        }
        return List.copyOf(owners);
    }

    /** The rules that do not count. */
    List<Overridden> overridden() {
        return overridden;
    }

    /**
     * A rule that does not count.
     *
     * @param by the line of the rule that counts in its place
     */
    record Overridden(OwnerRule rule, int by) {}
}
