package org.productops.area.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The groups that a file defines for itself: nobody else knows them, so that their members stand for them. */
final class CodeOwnersGroups {

    /** More than an area can have, so that whoever named them is told; and no more, so that groups of groups end. */
    private static final int MOST_MEMBERS = 200;

    private final Map<String, List<String>> members = new HashMap<>();

    /** @param owners as they are written */
    void define(String name, List<String> owners) {
        members.put(name, owners);
    }

    /** The owners, with the members of the file's own groups in their place. */
    List<String> expand(List<String> owners) {
        Set<String> expanded = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(owners);
        while (!open.isEmpty() && expanded.size() < MOST_MEMBERS) {
            String owner = open.pop();
            List<String> inIt = owner.startsWith("@@") ? members.get(owner.substring(2)) : null;
            if (inIt == null) {
                expanded.add(owner);
            } else if (seen.add(owner)) {
                for (int i = inIt.size() - 1; i >= 0; i--) {
                    open.push(inIt.get(i));
                }
            }
        }
        return List.copyOf(expanded);
    }

    /** Whether a line defines a group. */
    static boolean isDefinition(List<String> tokens) {
        return tokens.get(0).startsWith("@@@");
    }

    /** Whether a line says how many have to agree to a change, or how reviewers are chosen. */
    static boolean isSetting(String line) {
        return Stream.of("Check(", "OverallCheck(", "CODEOWNERS.").anyMatch(line::startsWith);
    }
}
