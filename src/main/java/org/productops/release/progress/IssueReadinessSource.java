package org.productops.release.progress;

import java.util.Collection;
import java.util.Map;
import org.productops.common.issue.VisibleIssue;

/** Says how far issues are with their checklists. */
public interface IssueReadinessSource {

    /** How far they are, by the ids of the issues; few statements for however many issues. */
    Map<Long, IssueLists> of(Collection<VisibleIssue> issues);
}
