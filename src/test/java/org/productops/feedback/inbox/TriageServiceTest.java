package org.productops.feedback.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.productops.feedback.inbox.InboxFixture.decline;
import static org.productops.feedback.inbox.InboxFixture.draft;
import static org.productops.feedback.inbox.InboxFixture.later;
import static org.productops.feedback.inbox.InboxFixture.link;
import static org.productops.feedback.inbox.InboxFixture.merge;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.common.error.ConflictException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.index.IndexedText;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvent.Kind;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.TriageState;

class TriageServiceTest {

    private final InboxFixture fixture = new InboxFixture();
    private final TriageService triage = fixture.triage;

    @Test
    void decidesInOnePass() {
        fixture.areas.create("payments", "");
        fixture.feedback.issues.add(100, "PAY-7", "story");
        fixture.feedback(1, 2);

        InboxDetailView view = triage.triage(
                "FB-1", 1, new TriageDraft("LINK", "payments", "pay-7", "BLOCKER", "", "", "", "", "", ""));

        assertThat(view.item().item().state()).isEqualTo(TriageState.ACCEPTED);
        assertThat(view.item().item().areaKey()).isEqualTo("payments");
        assertThat(view.deliveries()).extracting(VisibleIssue::key).containsExactly("PAY-7");
        assertThat(fixture.linked).containsExactly("FB-1 100 BLOCKER");
        assertThat(fixture.events.ofFeedback(List.of(1L)))
                .extracting(FeedbackEvent::kind)
                .containsExactly(Kind.RECORDED, Kind.TRIAGED);

        InboxDetailView back =
                triage.triage("FB-1", 2, new TriageDraft("REOPEN", "", "PAY-7", "", "", "", "", "", "", ""));

        assertThat(back.item().item().state()).isEqualTo(TriageState.NEW);
        assertThat(back.deliveries()).as("the link is taken back with it").isEmpty();
    }

    @Test
    void createsTheIssueThatItIsEvidenceFor() {
        fixture.feedback(1, 2);

        InboxDetailView view =
                triage.triage("FB-1", 1, new TriageDraft("CREATE", "", "", "", "PAY", "1", "", "", "", ""));

        assertThat(fixture.deliveries.created).containsExactly(new FreshDelivery("PAY", "1", "Summary of FB-1"));
        assertThat(view.deliveries()).extracting(VisibleIssue::key).containsExactly("PAY-1");
        assertThat(fixture.linked).as("as important as the feedback says").containsExactly("FB-1 901 USEFUL");
    }

    @Test
    void whatTheProductRefusesIsNotDecided() {
        fixture.feedback(1, 2);
        TriageDraft create = new TriageDraft("CREATE", "", "", "", "PAY", "1", "x", "", "", "");
        fixture.deliveries.refusing = true;

        assertThatThrownBy(() -> triage.triage("FB-1", 1, create)).isInstanceOf(InvalidException.class);
        assertThat(fixture.store.find(1).orElseThrow().version()).isEqualTo(1);

        fixture.deliveries.refusing = false;
        fixture.deliveries.failing = true;
        assertThatThrownBy(() -> triage.triage("FB-1", 1, create)).isInstanceOf(IllegalStateException.class);
        assertThat(fixture.store.find(1).orElseThrow().state())
                .as("what failed half way is taken back")
                .isEqualTo(TriageState.NEW);
    }

    @Test
    void theSecondOfTwoIsToldWhatTheFirstDid() {
        fixture.feedback(1, 2);
        triage.triage("FB-1", 1, decline("Not our market"));

        ConflictException refusal =
                catchThrowableOfType(ConflictException.class, () -> triage.triage("FB-1", 1, later("2026-04-01")));

        assertThat(refusal.text())
                .isEqualTo(Message.of("productops.inbox.error.conflict.declined.by", "Not our market", "Anna"));
        assertThat(refusal.stored(FeedbackItem.class).orElseThrow().state()).isEqualTo(TriageState.DECLINED);
        assertThat(fixture.store.find(1).orElseThrow().state()).isEqualTo(TriageState.DECLINED);
    }

    @Test
    void onlyOneOfTwoAtTheSameMomentCreatesAnIssue() {
        fixture.feedback(1, 2);
        TriageDraft create = new TriageDraft("CREATE", "", "", "", "PAY", "1", "x", "", "", "");
        fixture.storage.meanwhile(() -> {
            fixture.storage.meanwhile(() -> {});
            triage.triage("FB-1", 1, create);
        });

        assertThatThrownBy(() -> triage.triage("FB-1", 1, create)).isInstanceOf(ConflictException.class);

        assertThat(fixture.deliveries.created).hasSize(1);
        assertThat(fixture.store.find(1).orElseThrow().state()).isEqualTo(TriageState.ACCEPTED);
    }

    @Test
    void leavesForADay() {
        fixture.feedback(1, 2);

        triage.triage("FB-1", 1, later("2026-03-20"));

        assertThat(fixture.store.find(1).orElseThrow().laterUntil()).contains(LocalDate.of(2026, 3, 20));
        assertThat(fixture.keys("")).isEmpty();
        assertThat(fixture.keys("later")).containsExactly("FB-1");
        fixture.now = fixture.now.plusSeconds(11 * 86_400);
        assertThat(fixture.keys("")).as("it comes back on its day").containsExactly("FB-1");
        assertRefused(1, 2, later(""), TriageFields.UNTIL, "productops.inbox.error.until-empty");
        assertRefused(1, 2, later("20.3."), TriageFields.UNTIL, "productops.inbox.error.until-bad");
        assertRefused(1, 2, later("2026-03-10"), TriageFields.UNTIL, "productops.inbox.error.until-past");
        assertRefused(1, 2, later("2099-01-01"), TriageFields.UNTIL, "productops.inbox.error.until-far");
    }

    @Test
    void mergesAndUndoesIt() {
        fixture.feedback(1, 2);
        fixture.feedback(2, 1);
        fixture.different.add(2, 1);

        triage.triage("FB-2", 1, merge("FB-1"));

        InboxDetailView target = fixture.inbox.detail("FB-1");
        assertThat(target.merged()).extracting(each -> each.issue().key()).containsExactly("FB-2");
        assertThat(target.merged()
                        .get(0)
                        .feedback()
                        .orElseThrow()
                        .organisation()
                        .name())
                .as("who asked stays attached")
                .isEqualTo("Acme");
        assertThat(fixture.inbox.detail("FB-2").survivor().orElseThrow().key()).isEqualTo("FB-1");
        assertThat(target.different()).as("they are the same after all").isEmpty();

        triage.triage("FB-2", 2, draft(Decision.REOPEN));

        assertThat(fixture.inbox.detail("FB-1").merged()).isEmpty();
        assertThat(fixture.events.ofFeedback(List.of(2L)))
                .extracting(FeedbackEvent::kind)
                .containsExactly(Kind.RECORDED, Kind.TRIAGED, Kind.MERGED, Kind.UNMERGED, Kind.UNTRIAGED);
    }

    @Test
    void anUndoneMergeReturnsToTheStateBefore() {
        fixture.feedback(1, 2);
        fixture.feedback(2, 1);
        fixture.feedback(3, 1);
        triage.triage("FB-2", 1, decline("Not our market"));
        triage.triage("FB-3", 1, later("2026-04-01"));
        FeedbackItem declined = fixture.store.find(2).orElseThrow();
        fixture.now = fixture.now.plusSeconds(3_600);
        triage.triage("FB-2", 2, merge("FB-1"));
        triage.triage("FB-3", 2, merge("FB-1"));
        assertThat(fixture.inbox.detail("FB-2").item().item().reason()).isEmpty();

        triage.triage("FB-2", 3, draft(Decision.REOPEN));
        triage.triage("FB-3", 3, draft(Decision.REOPEN));

        FeedbackItem after = fixture.store.find(2).orElseThrow();
        assertThat(after.state()).isEqualTo(TriageState.DECLINED);
        assertThat(after.reason()).isEqualTo("Not our market");
        assertThat(after.stateSince()).isEqualTo(declined.stateSince());
        assertThat(after.mergedInto()).isZero();
        assertThat(fixture.store.find(3).orElseThrow().laterUntil()).contains(LocalDate.of(2026, 4, 1));
        assertThat(fixture.events.ofFeedback(List.of(2L)))
                .extracting(FeedbackEvent::kind)
                .as("it is not declined a second time")
                .containsExactly(Kind.RECORDED, Kind.TRIAGED, Kind.DECLINED, Kind.MERGED, Kind.UNMERGED);
        triage.triage("FB-2", 4, draft(Decision.REOPEN));
        assertThat(fixture.store.find(2).orElseThrow().state()).isEqualTo(TriageState.NEW);
    }

    @Test
    void mergesInNoCircle() {
        fixture.feedback(1, 2);
        fixture.feedback(2, 1);
        fixture.feedback(3, 1);
        triage.triage("FB-2", 1, merge("FB-1"));

        assertRefused(1, 1, merge("FB-2"), TriageFields.OTHER, "productops.inbox.error.circle");
        assertRefused(3, 1, merge("FB-2"), TriageFields.OTHER, "productops.inbox.error.merged-itself");
        assertRefused(1, 1, merge("FB-1"), TriageFields.OTHER, "productops.inbox.error.itself");
        triage.triage("FB-1", 1, merge("FB-3"));
        assertRefused(3, 1, merge("FB-2"), TriageFields.OTHER, "productops.inbox.error.circle");
    }

    @Test
    void keepsApartWhatIsSimilar() {
        fixture.feedback(1, 2);
        fixture.feedback(2, 1);
        fixture.texts.put(1L, new IndexedText(1, "", "Summary of FB-1 I want 1 export of invoices"));
        fixture.texts.put(2L, new IndexedText(2, "", "Summary of FB-2 I want 2 export of invoices"));
        fixture.index.follow();
        assertThat(fixture.inbox.detail("FB-1").similar())
                .extracting(each -> each.similar().issue().key())
                .containsExactly("FB-2");
        triage.triage("FB-2", 1, new TriageDraft("DECLINE", "", "", "", "", "", "", "", "", "Out of scope"));
        assertThat(fixture.inbox.detail("FB-1").similar())
                .as("what was decided about it stands beside it")
                .extracting(each -> each.item().state(), each -> each.item().reason())
                .containsExactly(tuple(TriageState.DECLINED, "Out of scope"));
        triage.triage("FB-2", 2, new TriageDraft("REOPEN", "", "", "", "", "", "", "", "", ""));

        triage.triage("FB-2", 3, new TriageDraft("NOT_SAME", "", "", "", "", "", "", "FB-1", "", ""));

        assertThat(fixture.inbox.detail("FB-1").different())
                .extracting(VisibleIssue::key)
                .containsExactly("FB-2");
        assertThat(fixture.inbox.detail("FB-1").similar())
                .as("it is not proposed again")
                .isEmpty();
        assertThat(fixture.store.find(2).orElseThrow().state()).isEqualTo(TriageState.NEW);
    }

    @Test
    void saysAllThatIsWrongAtItsField() {
        fixture.feedback(1, 2);
        fixture.feedback(2, 2);
        fixture.feedback.issues.add(100, "PAY-7", "story");

        assertRefused(1, 1, decline("  "), TriageFields.REASON, "productops.common.error.text-empty");
        assertRefused(1, 1, link(""), TriageFields.DELIVERY, "productops.inbox.error.key-empty");
        assertRefused(1, 1, link("PAY-99"), TriageFields.DELIVERY, "productops.inbox.error.no-issue");
        assertRefused(1, 1, link("FB-2"), TriageFields.DELIVERY, "productops.inbox.error.is-feedback");
        assertRefused(1, 1, merge("PAY-7"), TriageFields.OTHER, "productops.feedback.error.not-feedback");
        assertRefused(1, 1, draft(Decision.AREA), TriageFields.AREA, "productops.inbox.error.area-empty");
        InvalidException refusal = catchThrowableOfType(
                InvalidException.class,
                () -> triage.triage(
                        "FB-1", 1, new TriageDraft("CREATE", "nowhere", "", "much", "", "", "", "", "", "")));
        assertThat(refusal.errors().fields().keySet())
                .containsExactlyInAnyOrder(
                        TriageFields.AREA, TriageFields.IMPORTANCE, TriageFields.PROJECT, TriageFields.TYPE);
        assertThat(catchThrowableOfType(
                                InvalidException.class,
                                () -> triage.triage(
                                        "FB-1", 1, new TriageDraft("SHRUG", "", "", "", "", "", "", "", "", "")))
                        .errors()
                        .fields())
                .containsOnlyKeys(TriageFields.DECISION);
        assertThat(fixture.store.find(1).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void whoMayEditTheIssueDecides() {
        fixture.feedback(1, 2);
        fixture.feedback.issues.lock(1);
        fixture.feedback(2, 2);
        fixture.feedback.issues.hide(2);
        fixture.feedback.issues.add(100, "PAY-7", "story");

        assertThatThrownBy(() -> triage.triage("FB-1", 1, decline("No"))).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> triage.triage("FB-2", 1, decline("No"))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> triage.triage("PAY-7", 1, decline("No"))).isInstanceOf(NotFoundException.class);
        fixture.people.actAsNobody();
        assertThatThrownBy(() -> triage.triage("FB-1", 1, decline("No"))).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> triage.deliveriesLike("x", 3)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(triage::deliveryProjects).isInstanceOf(NotPermittedException.class);
    }

    private void assertRefused(long id, long version, TriageDraft draft, String field, String key) {
        InvalidException refusal =
                catchThrowableOfType(InvalidException.class, () -> triage.triage("FB-" + id, version, draft));
        assertThat(refusal.errors().fields().get(field)).isNotNull();
        assertThat(refusal.errors().fields().get(field).key()).isEqualTo(key);
    }

    @Test
    void whatWasDeletedMeanwhileIsNotDecidedOn() {
        fixture.feedback.issues.add(100, "PAY-7", "story");
        fixture.feedback(1, 2);
        fixture.feedback(2, 2);
        fixture.feedback(3, 2);
        fixture.feedback.issues.delete(1);
        fixture.feedback.issues.delete(100);
        // Another node has cleaned up, and this one's issue is still to be seen for a moment.
        fixture.facts.remove(3);
        fixture.store.remove(3);

        for (String key : List.of("FB-1", "FB-3")) {
            assertThatThrownBy(() -> triage.triage(key, 1, decline("No"))).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> triage.triage("FB-2", 1, link("PAY-7"))).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> triage.triage("FB-2", 1, merge("FB-1"))).isInstanceOf(InvalidException.class);
        assertThatThrownBy(() -> triage.triage("FB-2", 1, merge("FB-3"))).isInstanceOf(NotFoundException.class);
        assertThat(fixture.store.find(2).orElseThrow().state()).isEqualTo(TriageState.NEW);
    }

    @Test
    void whatIsDeletedWhileItIsDecidedOnIsTold() {
        fixture.areas.create("payments", "");
        fixture.feedback(1, 2);
        fixture.deliveries.onArea = (issue, key) -> fixture.feedback.issues.delete(issue.id());

        assertThatThrownBy(() ->
                        triage.triage("FB-1", 1, new TriageDraft("AREA", "payments", "", "", "", "", "", "", "", "")))
                .isInstanceOfSatisfying(
                        NotFoundException.class,
                        e -> assertThat(e.text().arguments()).containsExactly("FB-1"));
    }

    @Test
    void whatWasErasedIsDecidedOnLikeAnyOther() {
        fixture.feedback.issues.add(100, "PAY-7", "story");
        fixture.feedback(1, 2);
        fixture.feedback(2, 2);
        fixture.feedback.store.forget(List.of(1L, 2L));

        triage.triage("FB-1", 1, link("PAY-7"));
        triage.triage("FB-2", 1, merge("FB-1"));

        assertThat(fixture.linked).containsExactly("FB-1 100 USEFUL");
        assertThat(fixture.store.find(2).orElseThrow().mergedInto()).isEqualTo(1);
    }
}
