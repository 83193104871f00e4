package org.productops.area.coverage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Counts issues by searches of Jira, whoever may see them, and says where people search for them. */
public interface IssueCounts {

    /** Whether there is a field for areas; without one nothing can be counted. */
    boolean isReady();

    /** The numbers of all projects. */
    List<Long> projectIds();

    /** How many issues the project has; one search. */
    long inProject(long projectId);

    /** How many issues of the project have no area; one search. */
    long withoutArea(long projectId);

    /** How many issues have any of the areas; one search. */
    long having(Collection<String> areaKeys);

    /** How many of the issues with any of the areas the user who makes the request may see; one search. */
    long seenHaving(Collection<String> areaKeys);

    /** How many issues of any of the areas are not resolved; one search. */
    long open(Collection<String> areaKeys);

    /** How many issues of any of the areas were changed in so many days; one search. */
    long changed(Collection<String> areaKeys, int days);

    /** Where people see the issues of a project that have no area, from the context path on; empty without a field. */
    Optional<String> searchWithoutArea(long projectId);
}
