package org.productops.common.issue;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.store.Writes;

/**
 * The one way in which features change what they keep of an issue. Writers and the clean-up share a lock, and under it a
 * writer looks whether the issue is still there: either the clean-up finds what was written, or it is not written. Where the
 * product tells of a deletion before it has committed it, a writer in between may leave something, which nobody sees.
 */
@JiraComponent
public class IssueWrites {

    private static final String LOCK = "issue";

    private final Issues issues;
    private final Writes writes;

    @Inject
    public IssueWrites(Issues issues, Writes writes) {
        this.issues = issues;
        this.writes = writes;
    }

    /**
     * Runs the work while nobody else changes what is kept of the issue, in one transaction.
     *
     * @throws NotFoundException if the issue was deleted meanwhile
     */
    public <T> T change(VisibleIssue issue, Supplier<T> work) {
        return writes.run(LOCK, issue.id(), () -> {
            if (issues.existing(Set.of(issue.id())).isEmpty()) {
                throw new NotFoundException(Message.of("productops.common.error.issue-gone", issue.key()));
            }
            return work.get();
        });
    }

    /**
     * The same where nobody makes a request, such as in answer to what the product tells.
     *
     * @return what the work gave; empty if there is no such issue, and nothing was done
     */
    public <T> Optional<T> changeIfThere(long issueId, Supplier<T> work) {
        return writes.run(
                LOCK,
                issueId,
                () -> issues.existing(Set.of(issueId)).isEmpty() ? Optional.empty() : Optional.of(work.get()));
    }

    /** Waits until all have written who found their issue still there. */
    void settle() {
        writes.settle(LOCK);
    }

    /** Runs the work, which forgets issues that are gone, while nobody changes what is kept of them. */
    void forget(Collection<Long> issueIds, Consumer<List<Long>> work) {
        writes.each(LOCK, issueIds, work);
    }
}
