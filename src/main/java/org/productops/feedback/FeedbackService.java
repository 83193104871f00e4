package org.productops.feedback;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.IssueWrites;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;

/**
 * The feedback of an issue. Who may see the issue may read it, who may edit the issue may edit it. An issue that is not
 * of the type <em>Feedback</em> (any more) has none to show.
 */
@JiraComponent
public class FeedbackService {

    private final Issues issues;
    private final FeedbackIssues kind;
    private final FeedbackStore store;
    private final Access access;
    private final IssueWrites writes;
    private final InstantSource clock;
    private final FeedbackKeeping keeping;

    @Inject
    public FeedbackService(
            Issues issues,
            FeedbackIssues kind,
            FeedbackStore store,
            Access access,
            IssueWrites writes,
            InstantSource clock,
            FeedbackKeeping keeping) {
        this.issues = issues;
        this.kind = kind;
        this.store = store;
        this.access = access;
        this.writes = writes;
        this.clock = clock;
        this.keeping = keeping;
    }

    /**
     * The feedback of the issue with this key.
     *
     * @throws NotFoundException if there is no such issue for this user, or it is not feedback
     */
    public FeedbackView read(String issueKey) {
        return stored(find(issueKey));
    }

    /**
     * The feedback of an issue.
     *
     * @throws NotFoundException if it is not feedback
     */
    public FeedbackView read(VisibleIssue issue) {
        return stored(requireFeedback(issue));
    }

    /**
     * The feedback of the issue with this key, for a user who means to change it.
     *
     * @throws NotFoundException if there is no such issue for this user, or it is not feedback
     * @throws NotPermittedException if the user may not edit the issue
     */
    public FeedbackView readToEdit(String issueKey) {
        return stored(findEditable(issueKey));
    }

    /**
     * Records what was heard, or changes what was recorded; saving what is recorded already changes nothing.
     *
     * @param issueKey an issue of the type <em>Feedback</em>
     * @param version the version that the caller had read; {@link Feedback#ABSENT} if there was none
     * @return the feedback as it is now
     * @throws NotFoundException if there is no such issue for this user, or it is not feedback
     * @throws NotPermittedException if the user may not edit the issue
     * @throws org.productops.common.error.InvalidException with every error at its field
     * @throws ConflictException if somebody else has changed it since
     */
    public FeedbackView save(String issueKey, long version, FeedbackDraft draft) {
        VisibleIssue issue = findEditable(issueKey);
        Feedback next = keeping.known(FeedbackRules.apply(draft, issue.id(), version + 1, clock.instant()));
        return writes.change(issue, () -> write(issue, next, version));
    }

    private FeedbackView write(VisibleIssue issue, Feedback typed, long version) {
        FeedbackView before = stored(issue);
        Feedback next = before.feedback().map(kept -> typed.after(kept)).orElse(typed);
        ConflictException.check(before, version, conflict());
        if (before.version() == Feedback.ABSENT) {
            if (!keeping.insert(issue, next)) {
                // Only a node that did not see our lock can have been quicker; asking again shows what it wrote.
                throw new BusyException(Message.of("productops.common.error.busy"));
            }
        } else if (before.feedback().isEmpty()) {
            keeping.replaceUnreadable(issue, next);
        } else if (before.feedback()
                .filter(stored -> stored.withVersion(next.version()).equals(next))
                .isPresent()) {
            return before;
        } else {
            keeping.replace(issue, before.feedback().get(), next);
        }
        return new FeedbackView(issue, Optional.of(next));
    }

    private FeedbackView stored(VisibleIssue issue) {
        Optional<Feedback> feedback = store.find(issue.id());
        return feedback.isPresent()
                ? new FeedbackView(issue, feedback)
                : new FeedbackView(
                        issue,
                        feedback,
                        store.unreadable(List.of(issue.id())).stream().findFirst());
    }

    private static Message conflict() {
        return Message.of("productops.feedback.error.conflict");
    }

    private VisibleIssue findEditable(String issueKey) {
        access.requireUser();
        VisibleIssue issue = find(issueKey);
        if (!issue.editable()) {
            throw new NotPermittedException(Message.of("productops.feedback.error.not-editable", issue.key()), false);
        }
        return issue;
    }

    private VisibleIssue find(String issueKey) {
        return requireFeedback(issues.find(issueKey).orElseThrow(() -> notFound(issueKey)));
    }

    private VisibleIssue requireFeedback(VisibleIssue issue) {
        if (!kind.includes(issue)) {
            throw new NotFoundException(Message.of("productops.feedback.error.not-feedback", issue.key()));
        }
        return issue;
    }

    private static NotFoundException notFound(String issueKey) {
        return new NotFoundException(Message.of("productops.feedback.error.no-issue", issueKey));
    }
}
