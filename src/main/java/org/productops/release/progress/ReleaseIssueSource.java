package org.productops.release.progress;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.productops.common.issue.VisibleIssue;

/** The product's issues, as releases see them. */
public interface ReleaseIssueSource {

    /**
     * What is so with an issue.
     *
     * @param issue the issue
     * @param areaKey its product area
     * @param assigneeKey who does it
     * @param resolved whether it is resolved
     * @param status what its status is called
     */
    record Facts(
            VisibleIssue issue,
            Optional<String> areaKey,
            Optional<String> assigneeKey,
            boolean resolved,
            String status) {}

    /** What is so with the issues, in their order. */
    List<Facts> facts(Collection<VisibleIssue> issues);

    /** Those of the issues that there are, whoever may see them: for figures, and never to be shown by name. */
    List<VisibleIssue> unrestricted(Collection<Long> issueIds);

    /** Those of the keys whose issues there are, and which the user who makes the request may not see; asked one by one. */
    Set<String> hidden(Collection<String> keys);
}
