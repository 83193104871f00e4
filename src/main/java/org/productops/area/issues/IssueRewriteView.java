package org.productops.area.issues;

import java.util.List;
import java.util.Optional;
import org.productops.common.job.Job;

/**
 * How things stand with the issues of areas.
 *
 * @param left the keys of merged areas that issues may still have
 * @param filled whether all issues were looked at since the last field for several areas was made
 * @param job what was begun last; empty if nothing was for long
 */
public record IssueRewriteView(List<String> left, boolean filled, Optional<Job> job) {

    public IssueRewriteView {
        left = List.copyOf(left);
    }
}
