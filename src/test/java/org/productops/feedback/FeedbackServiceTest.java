package org.productops.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.ImmediateWrites;

class FeedbackServiceTest {

    private static final FeedbackInput SLOW = new FeedbackInput("CUSTOMER", "Acme", "Too slow.", "2026-03-01");
    private static final FeedbackInput FAST = new FeedbackInput("SALES", "", "Fast now.", "2026-03-02");

    private final FakePeople people = new FakePeople().user("dev").actAs("dev");
    private final FakeFeedbackIssues issues = new FakeFeedbackIssues()
            .feedback(1, "FB-1")
            .add(new FeedbackIssue(2, "FB-2", "Others'", true, false))
            .add(new FeedbackIssue(3, "PAY-3", "A bug", false, true));
    private final InMemoryFeedbackStore store = new InMemoryFeedbackStore();
    private final FeedbackService service = new FeedbackService(
            issues,
            store,
            new Access(people),
            ImmediateWrites.create(),
            InstantSource.fixed(Instant.parse("2026-03-10T12:00:00Z")));

    @Test
    void hasNothingAtVersionZeroUntilSomethingIsRecorded() {
        FeedbackView view = service.read("FB-1");

        assertThat(view.feedback()).isEmpty();
        assertThat(view.version()).isZero();
    }

    @Test
    void recordsAndChangesWithRisingVersions() {
        FeedbackView first = service.save("FB-1", SLOW, 0);
        FeedbackView second = service.save("FB-1", FAST, first.version());

        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(service.read("FB-1").feedback())
                .contains(new FeedbackRecord(1, FeedbackSource.SALES, "", "Fast now.", LocalDate.of(2026, 3, 2), 2));
    }

    @Test
    void keepsTheVersionWhenNothingChanged() {
        service.save("FB-1", SLOW, 0);

        assertThat(service.save("FB-1", SLOW, 1).version()).isEqualTo(1);
    }

    @Test
    void refusesAStaleVersionAndNamesBoth() {
        service.save("FB-1", SLOW, 0);
        service.save("FB-1", FAST, 1);

        ConflictException conflict = catchThrowableOfType(ConflictException.class, () -> service.save("FB-1", SLOW, 1));

        assertThat(conflict.expectedVersion()).isEqualTo(1);
        assertThat(conflict.currentVersion()).isEqualTo(2);
        assertThat(service.read("FB-1").feedback().orElseThrow().quote()).isEqualTo("Fast now.");
    }

    @Test
    void refusesAVersionOfSomethingThatIsNotRecorded() {
        assertThatThrownBy(() -> service.save("FB-1", SLOW, 4)).isInstanceOf(ConflictException.class);
        assertThat(store.find(1)).isEmpty();
    }

    @Test
    void writesNothingThatIsInvalid() {
        assertThatThrownBy(() -> service.save("FB-1", new FeedbackInput("", "", "", ""), 0))
                .isInstanceOf(InvalidException.class);
        assertThat(store.find(1)).isEmpty();
    }

    @Test
    void doesNotKnowAnIssueThatTheUserMayNotSee() {
        issues.hide(1);

        assertThatThrownBy(() -> service.read("FB-1")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.edit("FB-1")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.save("FB-1", SLOW, 0)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.read("FB-99")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void hasNoFeedbackOnAnIssueOfAnotherType() {
        assertThatThrownBy(() -> service.read("PAY-3")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.save("PAY-3", SLOW, 0)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void showsNoFeedbackOnceTheIssueWasMovedToAnotherTypeAndAgainWhenItComesBack() {
        service.save("FB-1", SLOW, 0);
        issues.add(new FeedbackIssue(1, "PAY-10", "Moved", false, true));

        assertThatThrownBy(() -> service.read("PAY-10")).isInstanceOf(NotFoundException.class);

        issues.add(new FeedbackIssue(1, "FB-20", "Moved back", true, true));
        assertThat(service.read("FB-20").feedback().orElseThrow().quote()).isEqualTo("Too slow.");
    }

    @Test
    void letsThoseReadWhoMayNotEdit() {
        assertThat(service.read("FB-2").feedback()).isEmpty();

        NotPermittedException refused =
                catchThrowableOfType(NotPermittedException.class, () -> service.save("FB-2", SLOW, 0));
        assertThat(refused.anonymous()).isFalse();
        assertThatThrownBy(() -> service.edit("FB-2")).isInstanceOf(NotPermittedException.class);
        assertThat(store.find(2)).isEmpty();
    }

    @Test
    void sendsAnonymousEditorsToLogIn() {
        people.actAsNobody();

        NotPermittedException refused =
                catchThrowableOfType(NotPermittedException.class, () -> service.save("FB-1", SLOW, 0));

        assertThat(refused.anonymous()).isTrue();
        assertThat(store.find(1)).isEmpty();
    }

    @Test
    void recordsNothingForAnIssueThatIsDeletedMeanwhile() {
        FeedbackIssues goneInTheMeantime = new FeedbackIssues() {
            @Override
            public Optional<FeedbackIssue> find(String issueKey) {
                return issues.find(issueKey);
            }

            @Override
            public List<FeedbackIssue> linkedTo(long issueId) {
                return issues.linkedTo(issueId);
            }

            @Override
            public Set<Long> existing(Collection<Long> issueIds) {
                return Set.of();
            }
        };
        FeedbackService late = new FeedbackService(
                goneInTheMeantime,
                store,
                new Access(people),
                ImmediateWrites.create(),
                InstantSource.fixed(Instant.parse("2026-03-10T12:00:00Z")));

        assertThatThrownBy(() -> late.save("FB-1", SLOW, 0)).isInstanceOf(NotFoundException.class);
        assertThat(store.find(1)).isEmpty();
    }
}
