package org.productops.feedback.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.common.issue.AllIssues;
import org.productops.common.store.Locks;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackSource;
import org.productops.testing.fakes.FakeSettings;

class EvidenceFillingTest {

    private static final long DELIVERY = 100;

    private final EvidenceFixture evidence = new EvidenceFixture();
    private final FakeSettings settings = new FakeSettings();
    private final AtomicReference<Instant> now = new AtomicReference<>(FeedbackFixture.NOW);
    private boolean busy;
    private final EvidenceFilling filling = new EvidenceFilling(
            evidence.feedback.store,
            evidence.store,
            evidence.keeping,
            new Named(),
            settings,
            new OneLock(),
            () -> now.get());

    @BeforeEach
    void issues() {
        evidence.feedback.feedback(1, "FB-1");
        evidence.feedback.feedback(2, "FB-2");
        evidence.feedback.issues.add(DELIVERY, "PAY-1", "story");
        recorded(1);
    }

    @Test
    void keepsLinksOfRecordedFeedbackThatNobodyWasTold() {
        evidence.linkUntold(1, DELIVERY);

        filling.run();

        assertThat(evidence.store.ofDelivery(DELIVERY))
                .extracting(EvidenceLink::feedbackId)
                .containsExactly(1L);
    }

    @Test
    void dropsLinksThatAreGoneAlsoOfFeedbackOfWhichNothingIsRecorded() {
        evidence.linkUntold(2, DELIVERY);
        evidence.keeping.follow(2);
        assertThat(evidence.store.ofDelivery(DELIVERY)).hasSize(1);
        evidence.unlinkUntold(2, DELIVERY);

        filling.run();

        assertThat(evidence.store.ofDelivery(DELIVERY)).isEmpty();
    }

    @Test
    void looksOnceADay() {
        filling.run();
        evidence.linkUntold(1, DELIVERY);
        now.set(FeedbackFixture.NOW.plus(Duration.ofHours(23)));
        filling.run();
        assertThat(evidence.store.ofDelivery(DELIVERY)).isEmpty();

        now.set(FeedbackFixture.NOW.plus(Duration.ofHours(25)));
        filling.run();

        assertThat(evidence.store.ofDelivery(DELIVERY)).hasSize(1);
    }

    @Test
    void leavesItToTheNodeThatIsAtItAndDoesItTheNextTime() {
        evidence.linkUntold(1, DELIVERY);
        busy = true;
        filling.run();
        assertThat(evidence.store.ofDelivery(DELIVERY)).isEmpty();

        busy = false;
        filling.run();

        assertThat(evidence.store.ofDelivery(DELIVERY)).hasSize(1);
    }

    @Test
    void goesOverMoreThanOnePage() {
        for (long id = 1000; id < 1700; id++) {
            evidence.feedback.feedback(id, "FB-" + id);
            recorded(id);
        }
        evidence.linkUntold(1699, DELIVERY);

        filling.run();

        assertThat(evidence.store.ofDelivery(DELIVERY))
                .extracting(EvidenceLink::feedbackId)
                .containsExactly(1699L);
    }

    @Test
    void takesWhatIsNoTimeForNeverLookedAt() {
        settings.keep("feedback.evidence.looked", "yesterday");
        evidence.linkUntold(1, DELIVERY);

        filling.run();

        assertThat(evidence.store.ofDelivery(DELIVERY)).hasSize(1);
    }

    private void recorded(long issueId) {
        evidence.feedback.store.insert(
                FeedbackFixture.said(issueId, FeedbackSource.values()[0], "", "Too slow", LocalDate.of(2026, 3, 1), 1));
    }

    private static final class Named implements AllIssues {
        @Override
        public List<Long> projects() {
            return List.of();
        }

        @Override
        public Collection<Long> ofProject(long projectId) {
            return List.of();
        }

        @Override
        public String name(long issueId) {
            return "FB-" + issueId;
        }
    }

    private final class OneLock implements Locks {
        @Override
        public <T> T holding(String name, Supplier<T> work) {
            if (busy) {
                throw new BusyException(Message.of("productops.common.error.busy"));
            }
            return work.get();
        }
    }
}
