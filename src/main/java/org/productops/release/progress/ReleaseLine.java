package org.productops.release.progress;

import org.productops.common.issue.VisibleIssue;

/**
 * An issue of a release, for somebody who may see it.
 *
 * @param issue the issue
 * @param status what its status is called now
 * @param state how far it is, or was when its version was released
 * @param late whether it was added after the scope was fixed
 */
public record ReleaseLine(VisibleIssue issue, String status, ReleaseIssue state, boolean late) {}
