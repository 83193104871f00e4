package org.productops.feedback.loop;

import java.util.Collection;

/** Counts open issues that something is built by, with the product's search. */
public interface OpenDeliveries {

    /**
     * How many open issues there are of the projects that are no feedback themselves and no sub-tasks, and that the user who
     * makes the request may see; one search.
     *
     * @param projectIds of at least one project
     * @param areaKey an area, with all below it; empty for all
     */
    int count(Collection<Long> projectIds, String areaKey);

    /**
     * How many of them are in none of these areas, nor below one; two searches.
     *
     * @param projectIds of at least one project
     * @param areaKeys the areas
     */
    int countOutside(Collection<Long> projectIds, Collection<String> areaKeys);
}
