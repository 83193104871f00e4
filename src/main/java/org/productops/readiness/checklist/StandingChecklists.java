package org.productops.readiness.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.readiness.check.IssueFacts;

/**
 * The checklists that stand on issues by themselves, found by the issue's project: most lists of a company are for few
 * projects, and every view of an issue asks which stand on it.
 */
final class StandingChecklists {

    private final List<Placed> anywhere = new ArrayList<>();
    private final Map<String, List<Placed>> byProject = new HashMap<>();

    /** @param lists in the order in which people read them */
    StandingChecklists(List<Checklist> lists) {
        for (int position = 0; position < lists.size(); position++) {
            Placed placed = new Placed(position, lists.get(position));
            Scope scope = placed.list().scope();
            if (scope.byItself()) {
                Optional<List<String>> projects = scope.projects();
                projects.ifPresentOrElse(
                        ids -> ids.stream().distinct().forEach(id -> byProject
                                .computeIfAbsent(id, any -> new ArrayList<>())
                                .add(placed)),
                        () -> anywhere.add(placed));
            }
        }
    }

    /** A list, and its place among all. */
    private record Placed(int position, Checklist list) {}

    /** Those that stand on the issue, in the order of all. */
    List<Checklist> on(IssueFacts facts) {
        if (anywhere.isEmpty() && byProject.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        anywhere.stream(),
                        byProject.getOrDefault(String.valueOf(facts.projectId()), List.of()).stream())
                .filter(placed -> placed.list().scope().covers(facts))
                .sorted(Comparator.comparingInt(Placed::position))
                .map(Placed::list)
                .toList();
    }
}
