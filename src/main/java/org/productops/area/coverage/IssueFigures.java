package org.productops.area.coverage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was counted of issues, on one day. Immutable.
 *
 * @param countedOn the day, in universal time; empty if nothing was counted yet
 * @param projects what each project has, by its number
 * @param quietDays for how many days at least no issue was changed, by the key of the area; without those of which one was
 */
public record IssueFigures(
        Optional<LocalDate> countedOn, Map<Long, ProjectIssues> projects, Map<String, Integer> quietDays) {

    /** Nothing was counted yet. */
    public static final IssueFigures NONE = new IssueFigures(Optional.empty(), Map.of(), Map.of());

    public IssueFigures {
        projects = Map.copyOf(projects);
        quietDays = Map.copyOf(quietDays);
    }

    /** What was counted on a day. */
    public static IssueFigures of(LocalDate day, Collection<ProjectIssues> projects, Map<String, Integer> quietDays) {
        return new IssueFigures(
                Optional.of(day),
                projects.stream().collect(Collectors.toMap(ProjectIssues::projectId, Function.identity())),
                quietDays);
    }
}
