package org.productops.release;

/**
 * A version of a project, as a release keeps it: the project says who may see it even when the version is gone.
 *
 * @param versionId the product's id of the version
 * @param projectId the product's id of its project
 */
public record VersionPlace(long versionId, long projectId) {}
