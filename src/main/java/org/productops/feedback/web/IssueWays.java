package org.productops.feedback.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.common.error.ProductOpsException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.web.Address;
import org.productops.common.web.Crumb;
import org.productops.common.web.ErrorHelp;
import org.productops.common.web.PageRequest;

/** The ways from the pages of an issue to it, and from what they refuse to the issues that this is about. */
@JiraComponent
public class IssueWays {

    /** The parameter that names the issue of a page. */
    public static final String ISSUE = "issue";

    private static final String KEY = "\\p{Lu}[\\p{Lu}\\p{N}_]*-\\d{1,18}";

    private final Issues issues;

    @Inject
    public IssueWays(Issues issues) {
        this.issues = issues;
    }

    /** Where an issue is seen. */
    public static Address path(String issueKey) {
        return Address.of("/browse/" + issueKey);
    }

    /** The way to an issue, with what it is about. */
    public static Crumb to(VisibleIssue issue) {
        return Crumb.named(
                (issue.key() + " " + issue.summary()).strip(), path(issue.key()).toString());
    }

    /**
     * The ways from a refusal: to the issue of the page, and to those that the refusal names. Those that the user may not see
     * are left out; empty if none is left.
     */
    public Optional<ErrorHelp> help(PageRequest request, ProductOpsException refusal) {
        List<Crumb> found = Stream.concat(Stream.of(request.text(ISSUE)), refusal.text().arguments().stream())
                .filter(key -> key.matches(KEY))
                .distinct()
                .flatMap(key -> issues.find(key).stream())
                .map(IssueWays::to)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new ErrorHelp(Optional.empty(), found));
    }
}
