package org.productops.readiness.issue;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.user.OnBehalf;

/** Tells whether other people than the one who asks see an issue. */
@JiraComponent
public class IssueSight {

    private final OnBehalf onBehalf;
    private final Issues issues;

    @Inject
    public IssueSight(OnBehalf onBehalf, Issues issues) {
        this.onBehalf = onBehalf;
        this.issues = issues;
    }

    /** Whether the user may see the issue; who is not there any more does not. */
    public boolean isSeenBy(VisibleIssue issue, String userKey) {
        return onBehalf.of(userKey, () -> !issues.visible(List.of(issue.id())).isEmpty())
                .orElse(false);
    }
}
