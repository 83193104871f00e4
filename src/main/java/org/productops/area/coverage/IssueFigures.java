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
 * @param areas what each area has, by its key; without those that have no open issue and are not quiet
 */
public record IssueFigures(
        Optional<LocalDate> countedOn, Map<Long, ProjectIssues> projects, Map<String, AreaIssues> areas) {

    /** Nothing was counted yet. */
    public static final IssueFigures NONE = new IssueFigures(Optional.empty(), Map.of(), Map.of());

    public IssueFigures {
        projects = Map.copyOf(projects);
        areas = Map.copyOf(areas);
    }

    /** What was counted on a day. */
    public static IssueFigures of(LocalDate day, Collection<ProjectIssues> projects, Collection<AreaIssues> areas) {
        return new IssueFigures(
                Optional.of(day),
                projects.stream().collect(Collectors.toMap(ProjectIssues::projectId, Function.identity())),
                areas.stream()
                        .filter(AreaIssues::isAnything)
                        .collect(Collectors.toMap(AreaIssues::areaKey, Function.identity())));
    }

    /** What was counted of an area. */
    public AreaIssues ofArea(String areaKey) {
        return areas.getOrDefault(areaKey, new AreaIssues(areaKey, 0, 0));
    }
}
