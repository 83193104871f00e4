package org.productops.feedback;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.productops.common.access.Access;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.store.Writes;

/**
 * The feedback of an issue. Who may see the issue may read it, who may edit the issue may edit it. An issue that is not
 * of the type <em>Feedback</em> (any more) has none to show.
 */
@JiraComponent
public class FeedbackService {

    private final FeedbackIssues issues;
    private final FeedbackStore store;
    private final Access access;
    private final Writes writes;
    private final InstantSource clock;

    @Inject
    public FeedbackService(
            FeedbackIssues issues, FeedbackStore store, Access access, Writes writes, InstantSource clock) {
        this.issues = issues;
        this.store = store;
        this.access = access;
        this.writes = writes;
        this.clock = clock;
    }

    /**
     * The feedback of the issue with this key.
     *
     * @throws NotFoundException if there is no such issue for this user, or it is not feedback
     */
    public FeedbackView read(String issueKey) {
        return read(find(issueKey));
    }

    /** The feedback of an issue of the type <em>Feedback</em>, which {@link FeedbackIssues} gave for this user. */
    public FeedbackView read(FeedbackIssue issue) {
        return new FeedbackView(issue, store.find(issue.id()));
    }

    /**
     * The feedback of the issue with this key, for a user who means to change it.
     *
     * @throws NotFoundException if there is no such issue for this user, or it is not feedback
     * @throws NotPermittedException if the user may not edit the issue
     */
    public FeedbackView edit(String issueKey) {
        return read(findEditable(issueKey));
    }

    /**
     * Records what was heard, or changes what was recorded.
     *
     * @param issueKey an issue of the type <em>Feedback</em>
     * @param expectedVersion the version that the caller had read; {@link FeedbackRecord#ABSENT} if there was none
     * @return the feedback as it is now
     * @throws NotFoundException if there is no such issue for this user, or it is not feedback
     * @throws NotPermittedException if the user may not edit the issue
     * @throws org.productops.common.error.InvalidException with every error at its field
     * @throws ConflictException if somebody else has changed it since
     */
    public FeedbackView save(String issueKey, FeedbackInput input, long expectedVersion) {
        FeedbackIssue issue = findEditable(issueKey);
        FeedbackRecord next = FeedbackRules.check(issue.id(), input, expectedVersion + 1, clock);
        return writes.runFor("feedback", issue.id(), () -> write(issue, next, expectedVersion));
    }

    private FeedbackView write(FeedbackIssue issue, FeedbackRecord next, long expectedVersion) {
        // Deleting an issue takes the same lock; from here on the issue either is gone or its removal comes later.
        if (issues.existing(Set.of(issue.id())).isEmpty()) {
            throw notFound(issue.key());
        }
        Optional<FeedbackRecord> current = store.find(issue.id());
        long currentVersion = current.map(FeedbackRecord::version).orElse(FeedbackRecord.ABSENT);
        if (currentVersion != expectedVersion) {
            throw new ConflictException(
                    Message.of("productops.feedback.error.conflict"), expectedVersion, currentVersion);
        }
        if (current.isEmpty()) {
            store.insert(next);
        } else if (current.get().saysTheSameAs(next)) {
            return new FeedbackView(issue, current);
        } else {
            store.update(next);
        }
        return new FeedbackView(issue, Optional.of(next));
    }

    private FeedbackIssue findEditable(String issueKey) {
        access.requireUser();
        FeedbackIssue issue = find(issueKey);
        if (!issue.editable()) {
            throw new NotPermittedException(Message.of("productops.feedback.error.not-editable", issue.key()), false);
        }
        return issue;
    }

    private FeedbackIssue find(String issueKey) {
        FeedbackIssue issue = issues.find(issueKey).orElseThrow(() -> notFound(issueKey));
        if (!issue.feedback()) {
            throw new NotFoundException(Message.of("productops.feedback.error.not-feedback", issue.key()));
        }
        return issue;
    }

    private static NotFoundException notFound(String issueKey) {
        return new NotFoundException(Message.of("productops.feedback.error.no-issue", issueKey));
    }
}
