package org.productops.feedback.turning;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackAttempts;
import org.productops.feedback.FeedbackCreation;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackIssueMaker;
import org.productops.feedback.NewFeedback;
import org.productops.feedback.RecordingUnkept;
import org.productops.feedback.evidence.EvidenceFixture;
import org.productops.testing.fakes.FakeIssues.FakeIssue;

/** Turning issues into feedback over {@link EvidenceFixture}, in a product that also makes feedback of other kinds. */
public final class TurnFixture {

    public final EvidenceFixture evidence = new EvidenceFixture();
    public final FeedbackFixture feedback = evidence.feedback;
    public final Product product = new Product();
    public final FeedbackCreation creation = new FeedbackCreation(
            product,
            feedback.keeping,
            feedback.store,
            product,
            evidence.linking,
            new RecordingUnkept(),
            new Access(feedback.people),
            feedback.storage.writes(),
            InstantSource.fixed(FeedbackFixture.NOW));
    public final TurnService turning = new TurnService(
            feedback.issues,
            product,
            feedback.kind,
            feedback.store,
            evidence.store,
            feedback.keeping,
            creation,
            new Access(feedback.people),
            feedback.storage.writes(),
            InstantSource.fixed(FeedbackFixture.NOW));

    /** Changes types and makes issues. */
    public final class Product implements TurnableIssues, FeedbackIssueMaker, FeedbackAttempts {
        private final Map<Long, Instant> attempts = new HashMap<>();
        public Optional<Message> obstacle = Optional.empty();
        public String description = "Ten seconds!";
        public boolean offers = true;
        public boolean refuses;
        public int made;

        @Override
        public Words words(VisibleIssue issue) {
            return new Words(description, "Anna Frey", LocalDate.of(2026, 2, 3));
        }

        @Override
        public boolean offersFeedback(VisibleIssue issue) {
            return offers;
        }

        @Override
        public Optional<Message> obstacle(VisibleIssue issue) {
            return obstacle;
        }

        @Override
        public VisibleIssue makeFeedback(VisibleIssue issue) {
            if (refuses) {
                throw InvalidException.general(Message.of("productops.feedback.turn.error.type-kept", issue.key()));
            }
            return feedback.issues.add(
                    new FakeIssue(issue.id(), issue.key(), issue.summary(), FeedbackFixture.FEEDBACK, true));
        }

        @Override
        public VisibleIssue make(NewFeedback wanted, Feedback said) {
            made++;
            long id = 1000 + made;
            return feedback.issues.add(new FakeIssue(id, "FB-" + id, wanted.summary(), FeedbackFixture.FEEDBACK, true));
        }

        @Override
        public void label(VisibleIssue issue, List<String> names) {
            throw new AssertionError("Nothing has labels");
        }

        @Override
        public Optional<VisibleIssue> find(long issueId) {
            return feedback.issues.visible(List.of(issueId)).stream().findFirst();
        }

        @Override
        public List<VisibleIssue> madeSince(long projectId, String summary, Instant time) {
            return List.of();
        }

        @Override
        public Optional<Instant> begunAt(long intakeId) {
            return Optional.ofNullable(attempts.get(intakeId));
        }

        @Override
        public void begin(long intakeId, Instant now) {
            attempts.putIfAbsent(intakeId, now);
        }

        @Override
        public void end(long intakeId) {
            attempts.remove(intakeId);
        }
    }
}
