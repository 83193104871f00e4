package org.productops.release;

/**
 * Something that somebody has to do for the launch of a release.
 *
 * @param release the release
 * @param item what is to be done
 */
public record LaunchDuty(Release release, LaunchItem item) {}
