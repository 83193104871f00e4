package org.productops.feedback.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvent.Kind;
import org.productops.feedback.item.TriageState;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.ThreadLocks;

class EvidenceServiceTest {

    private final EvidenceFixture fixture = new EvidenceFixture();
    private final EvidenceService service = fixture.service;

    @BeforeEach
    void issues() {
        fixture.feedback.feedback(1, "FB-1");
        fixture.feedback.feedback(2, "FB-2");
        fixture.feedback.issues.add(100, "PAY-1", "bug");
    }

    @Test
    void linksWithTheImportanceOfTheFeedbackAndTellsItOnce() {
        fixture.feedback.store.insert(
                FeedbackFixture.said(1, FeedbackSource.SALES, "Acme", "Quote", LocalDate.of(2026, 3, 1), 1));

        EvidenceLink link = service.link("FB-1", "PAY-1", Optional.empty());
        service.link("FB-1", "PAY-1", Optional.empty());

        assertThat(link).isEqualTo(new EvidenceLink(1, 100, Importance.USEFUL, FeedbackFixture.NOW));
        assertThat(fixture.links.deliveriesOf(1)).containsExactly(100L);
        assertThat(fixture.feedback.told)
                .containsExactly(new FeedbackEvent(
                        Kind.LINKED, 1, 100, FeedbackFixture.PROJECT, "payments", FeedbackFixture.NOW));
    }

    @Test
    void twoWhoLinkTheSameAtOnceMakeOneLink() {
        ThreadLocks locks = new ThreadLocks();
        EvidenceLinking linking = new EvidenceLinking(
                fixture.feedback.issues,
                fixture.feedback.kind,
                fixture.links,
                fixture.keeping,
                new FakeStorage().with(locks).writes());
        AtomicReference<CompletableFuture<Void>> other = new AtomicReference<>();
        fixture.creating = () -> {
            fixture.creating = () -> {};
            other.set(locks.beside(() -> linking.link(1, 100, Optional.empty())));
        };

        linking.link(1, 100, Optional.empty());
        other.get().join();

        assertThat(fixture.created).isEqualTo(1);
    }

    @Test
    void changesTheImportanceOfOneLinkOnly() {
        fixture.feedback.issues.add(101, "PAY-2", "bug");
        service.link("FB-1", "PAY-1", Optional.of(Importance.BLOCKER));
        service.link("FB-1", "PAY-2", Optional.of(Importance.USEFUL));

        assertThat(service.setImportance("FB-1", "PAY-2", Importance.NICE_TO_HAVE)
                        .importance())
                .isEqualTo(Importance.NICE_TO_HAVE);
        assertThat(fixture.store.find(1, 100).orElseThrow().importance()).isEqualTo(Importance.BLOCKER);
    }

    @Test
    void takesALinkBackAndTellsIt() {
        service.link("FB-1", "PAY-1", Optional.empty());
        fixture.feedback.told.clear();

        service.unlink("FB-1", "PAY-1");
        service.unlink("FB-1", "PAY-1");

        assertThat(fixture.links.deliveriesOf(1)).isEmpty();
        assertThat(fixture.store.find(1, 100)).isEmpty();
        assertThat(fixture.feedback.told).extracting(FeedbackEvent::kind).containsExactly(Kind.UNLINKED);
        assertThat(fixture.followed).containsExactly(100L, 100L);
    }

    @Test
    void asksForThePermissionToLinkEitherIssue() {
        fixture.close(100);
        service.link("FB-1", "PAY-1", Optional.empty());
        fixture.close(1);

        notPermitted(() -> service.link("FB-1", "PAY-1", Optional.empty()));
        notPermitted(() -> service.unlink("FB-1", "PAY-1"));
        notPermitted(() -> service.setImportance("FB-1", "PAY-1", Importance.BLOCKER));
        fixture.feedback.people.actAsNobody();
        notPermitted(() -> service.link("FB-2", "PAY-1", Optional.empty()));
        assertThat(fixture.store.ofDelivery(100)).hasSize(1);
    }

    @Test
    void knowsNoIssueThatTheUserMayNotSeeAndNoEvidenceThatIsNoFeedback() {
        notFound(() -> service.link("PAY-1", "FB-1", Optional.empty()));
        notFound(() -> service.setImportance("FB-1", "PAY-1", Importance.BLOCKER));
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> service.link("FB-1", "FB-2", Optional.empty()));
        fixture.feedback.issues.hide(100);
        notFound(() -> service.link("FB-1", "PAY-1", Optional.empty()));
        assertThat(fixture.links.deliveriesOf(1)).isEmpty();
    }

    @Test
    void followsWhatTheProductHasLinkedAndUnlinkedUntold() {
        service.link("FB-1", "PAY-1", Optional.of(Importance.BLOCKER));
        fixture.feedback.issues.add(101, "PAY-2", "bug");
        fixture.linkUntold(1, 101);

        assertThat(fixture.keeping.follow(1)).isTrue();
        assertThat(fixture.store.ofFeedback(List.of(1L)))
                .extracting(EvidenceLink::deliveryId)
                .containsExactly(100L, 101L);
        assertThat(fixture.store.find(1, 100).orElseThrow().importance()).isEqualTo(Importance.BLOCKER);

        fixture.unlinkUntold(1, 100);
        assertThat(fixture.keeping.follow(1)).isTrue();
        assertThat(fixture.keeping.follow(1)).isFalse();
        assertThat(fixture.store.ofFeedback(List.of(1L)))
                .extracting(EvidenceLink::deliveryId)
                .containsExactly(101L);
    }

    @Test
    void whatIsLinkedIsDecidedOnAndWhatIsUnlinkedIsToBeDecidedOnAgain() {
        undecided(1);

        service.link("FB-1", "PAY-1", Optional.empty());
        assertThat(state(1)).isEqualTo(TriageState.ACCEPTED);
        assertThat(fixture.feedback.told).extracting(FeedbackEvent::kind).contains(Kind.LINKED, Kind.TRIAGED);

        service.unlink("FB-1", "PAY-1");
        assertThat(state(1)).isEqualTo(TriageState.NEW);
    }

    @Test
    void whatSomebodyDecidedStaysWhateverItsLinksAre() {
        undecided(1);
        undecided(2);
        service.link("FB-1", "PAY-1", Optional.empty());
        fixture.items.change(
                1, item -> item.in(TriageState.NEW, "", FeedbackFixture.NOW).by("anna"));
        fixture.items.change(2, item -> item.in(TriageState.DECLINED, "No", FeedbackFixture.NOW)
                .by("anna"));
        service.setImportance("FB-1", "PAY-1", Importance.BLOCKER);
        service.link("FB-2", "PAY-1", Optional.empty());

        assertThat(fixture.keeping.follow(1)).isFalse();
        assertThat(state(1)).isEqualTo(TriageState.NEW);
        assertThat(state(2)).isEqualTo(TriageState.DECLINED);

        fixture.items.change(1, item -> item.in(TriageState.ACCEPTED, "", FeedbackFixture.NOW)
                .by("anna"));
        service.unlink("FB-1", "PAY-1");
        assertThat(state(1)).isEqualTo(TriageState.ACCEPTED);
    }

    @Test
    void whatWasLinkedBeforeLinksDecidedIsAcceptedAfterwardsAndWhatIsLinkedToNothingStays() {
        service.link("FB-1", "PAY-1", Optional.empty());
        undecided(1);
        undecided(2);
        fixture.items.become(2, TriageState.ACCEPTED, "Imported so");

        assertThat(fixture.keeping.follow(1)).isTrue();
        assertThat(fixture.keeping.follow(1)).isFalse();
        assertThat(fixture.keeping.follow(2)).isFalse();
        assertThat(state(1)).isEqualTo(TriageState.ACCEPTED);
        assertThat(state(2)).isEqualTo(TriageState.ACCEPTED);
    }

    @Test
    void whatWasLeftForLaterIsDecidedByALink() {
        undecided(1);
        fixture.items.change(1, item -> item.leftUntil(LocalDate.of(2026, 5, 1), FeedbackFixture.NOW)
                .by("anna"));

        service.link("FB-1", "PAY-1", Optional.empty());

        assertThat(state(1)).isEqualTo(TriageState.ACCEPTED);
    }

    private void undecided(long issueId) {
        fixture.facts.put(issueId, FeedbackFixture.PROJECT, "payments", "Export", FeedbackFixture.NOW);
        fixture.items.follow(issueId);
    }

    private TriageState state(long issueId) {
        return fixture.itemStore.find(issueId).orElseThrow().state();
    }

    private static void notFound(Runnable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call::run);
    }

    private static void notPermitted(Runnable call) {
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(call::run);
    }

    @Test
    void whatWasDeletedMeanwhileIsNotLinked() {
        service.link("FB-1", "PAY-1", Optional.empty());
        fixture.feedback.issues.delete(1);
        fixture.feedback.issues.delete(100);

        for (ThrowingCallable each : List.<ThrowingCallable>of(
                () -> service.link("FB-1", "PAY-1", Optional.empty()),
                () -> service.link("FB-2", "PAY-1", Optional.empty()),
                () -> service.setImportance("FB-2", "PAY-1", Importance.BLOCKER),
                () -> service.unlink("FB-1", "PAY-1"))) {
            assertThatThrownBy(each).isInstanceOfSatisfying(NotFoundException.class, e -> assertThat(
                            e.text().key())
                    .isEqualTo("productops.feedback.error.no-issue"));
        }
        assertThat(fixture.links.deliveriesOf(2)).isEmpty();
    }

    @Test
    void whatIsDeletedWhileItIsLinkedIsTold() {
        fixture.creating = () -> fixture.feedback.issues.delete(1);

        assertThatThrownBy(() -> service.link("FB-1", "PAY-1", Optional.empty()))
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        e -> assertThat(e.text().key()).isEqualTo("productops.feedback.evidence.error.not-linked"));
        assertThat(fixture.store.find(1, 100)).isEmpty();
    }

    @Test
    void whatWasErasedIsLinkedAsUseful() {
        fixture.feedback.store.insert(
                FeedbackFixture.said(1, FeedbackSource.SALES, "Acme", "Quote", LocalDate.of(2026, 3, 1), 1));
        fixture.feedback.store.forget(List.of(1L));

        assertThat(service.link("FB-1", "PAY-1", Optional.empty()).importance()).isEqualTo(Importance.USEFUL);
    }
}
