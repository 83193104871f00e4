package org.productops.area.coverage;

/**
 * The issues of a project, as they were counted.
 *
 * @param projectId the number of the project
 * @param issues how many it has
 * @param withoutArea how many of them have no area
 */
public record ProjectIssues(long projectId, long issues, long withoutArea) {}
