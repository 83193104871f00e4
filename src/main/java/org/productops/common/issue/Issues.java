package org.productops.common.issue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The product's issues: the one way in which features come to them. */
public interface Issues {

    /** The issue with this key; empty if there is none, or if the user who makes the request may not see it. */
    Optional<VisibleIssue> find(String key);

    /** Those of the issues that there are and that the user who makes the request may see, in the order asked for. */
    List<VisibleIssue> visible(Collection<Long> issueIds);

    /** The ids of those that there are, whoever may see them; for clean-up. */
    Set<Long> existing(Collection<Long> issueIds);
}
