package org.productops.feedback.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackFixture;
import org.productops.feedback.FeedbackSource;
import org.productops.feedback.Importance;
import org.productops.feedback.IntakeNumbers;
import org.productops.feedback.Side;
import org.productops.feedback.answer.Told;
import org.productops.feedback.delivery.DeliveryItem;
import org.productops.feedback.delivery.DeliveryState;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.intake.IntakeState;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.TriageState;

class SentQueueTest {

    private final PortalFixture fixture = new PortalFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    private SentFeedback send(String... files) {
        String address = fixture.portal().address();
        fixture.people.actAs("noah");
        return fixture.sending.send(address, "", PortalFixture.typed("Too slow.", "Acme", files));
    }

    private SentView seen(SentFeedback sent) {
        fixture.people.actAs("noah");
        return fixture.sending.mine(sent.token());
    }

    @Test
    void makesAnIssueAsTheOwnerWithTheColleagueAsReporter() {
        SentFeedback sent = send();
        fixture.people.actAsNobody();

        fixture.deliver();

        assertThat(fixture.made).containsExactly("key-mia key-noah Too slow. ");
        Feedback said = fixture.feedback.store.find(1_000).orElseThrow();
        assertThat(said.quote()).isEqualTo("Too slow.");
        assertThat(said.source()).isEqualTo(FeedbackSource.CUSTOMER);
        assertThat(said.speaker().side()).isEqualTo(Side.CUSTOMER);
        assertThat(said.channel()).isEqualTo("What did you hear?");
        assertThat(said.heardOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(said.intakeId()).isEqualTo(sent.entryId());
        assertThat(seen(sent).sent().issueId()).hasValue(1_000);
        fixture.deliver();
        assertThat(fixture.made).hasSize(1);
    }

    @Test
    void makesItAsTheColleagueWhereTheProjectLetsThem() {
        fixture.creators.add("key-noah");
        send();
        fixture.deliver();

        assertThat(fixture.made).containsExactly("key-noah - Too slow. ");
    }

    @Test
    void namesTheColleagueWhereNobodyMayChooseTheReporter() {
        fixture.reportersAllowed = false;
        send();
        fixture.deliver();

        assertThat(fixture.made).containsExactly("key-mia - Too slow. Noah has sent this through What did you hear?.");
    }

    @Test
    void standsInTheOneQueueWithTheReasonUntilItIsTriedAgain() {
        fixture.creators.clear();
        SentFeedback sent = send();
        fixture.deliver();

        assertThat(seen(sent).step()).isEqualTo(SentStep.RECEIVED);
        assertThat(fixture.made).isEmpty();
        fixture.people.actAs("mia");
        assertThat(fixture.portals.ofProject("SHOP").stuck()).singleElement().satisfies(stuck -> assertThat(
                        stuck.reason().general())
                .extracting(Message::key)
                .containsExactly("productops.feedback.error.not-creatable"));
        fixture.people.actAs("ada");
        long entry = sent.entryId().orElseThrow();
        assertThat(fixture.intake.get(entry).entry().state()).isEqualTo(IntakeState.FAILED);
        assertThat(fixture.intake.get(entry).sourceName()).isEqualTo("Feedback forms");
        fixture.creators.add("key-mia");
        fixture.intake.retry(List.of(entry));
        fixture.deliver();
        assertThat(fixture.made).hasSize(1);
        assertThat(seen(sent).sent().issueId()).hasValue(1_000);
        fixture.people.actAs("mia");
        assertThat(fixture.portals.ofProject("SHOP").stuck()).isEmpty();
    }

    @Test
    void whoAdministersTheProjectTriesAgainWhatIsStuckInItAndNobodyElseDoes() {
        fixture.creators.clear();
        SentFeedback sent = send();
        fixture.deliver();
        fixture.people.actAs("noah");
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> fixture.intake.retryOf(
                        PortalFixture.SHOP, List.of(sent.entryId().orElseThrow())));
        fixture.people.actAs("mia");
        assertThat(fixture.portals.ofProject("SHOP").stuck()).allMatch(PortalView.Stuck::retriable);
        assertThatExceptionOfType(NotPermittedException.class)
                .as("another project")
                .isThrownBy(() -> fixture.intake.retryOf(
                        PortalFixture.SHOP + 1, List.of(sent.entryId().orElseThrow())));
        fixture.people.actAs("ada");
        assertThat(fixture.intake.retryOf(
                        PortalFixture.SHOP + 1, List.of(sent.entryId().orElseThrow())))
                .as("it is not of that project")
                .isZero();
        fixture.people.actAs("mia");
        fixture.creators.add("key-mia");

        assertThat(fixture.portals.retryStuck("SHOP")).isEqualTo(1);

        fixture.deliver();
        assertThat(seen(sent).sent().issueId()).hasValue(1_000);
        fixture.people.actAs("mia");
        assertThat(fixture.portals.retryStuck("SHOP")).isZero();
    }

    @Test
    void tellsTheColleagueThatSomebodyHasDecidedAgainstIt() {
        SentFeedback sent = send();
        fixture.people.actAs("ada");
        fixture.intake.discard(List.of(sent.entryId().orElseThrow()), "Spam");
        fixture.deliver();
        fixture.cleanUp.run();

        assertThat(fixture.made).isEmpty();
        assertThat(seen(sent).step()).isEqualTo(SentStep.DECLINED);
        assertThat(seen(sent).words()).isEmpty();
    }

    @Test
    void putsWhatWasSentBeforeThereWasOneQueueIntoIt() {
        fixture.portal();
        SentFeedback before = fixture.sent.insert(SentFeedback.fresh(
                "token",
                PortalFixture.SHOP,
                "key-noah",
                "Calls",
                Map.of(PortalField.QUOTE, "Too slow."),
                fixture.now,
                "key-mia"));
        SentFeedback half = fixture.sent.insert(SentFeedback.fresh(
                "other", PortalFixture.SHOP, "key-noah", "Calls", before.said(), fixture.now, "key-mia"));
        fixture.feedback.feedback(77, "SHOP-77");
        fixture.feedback.store.insert(
                FeedbackFixture.said(77, FeedbackSource.SALES, "", "Too slow.", LocalDate.of(2026, 3, 1), 1)
                        .withIntake(OptionalLong.of(IntakeNumbers.ofSent(half.id()))));

        fixture.cleanUp.run();
        fixture.cleanUp.run();
        fixture.deliver();
        fixture.cleanUp.run();

        assertThat(fixture.made).containsExactly("key-mia key-noah Too slow. ");
        assertThat(seen(before).sent().issueId()).hasValue(1_000);
        assertThat(seen(half).sent().issueId()).as("made just before").hasValue(77);
    }

    @Test
    void findsOutWhatBecameOfItWhereNobodyWasTold() {
        SentFeedback sent = send();
        fixture.deliver();
        fixture.sent.update(sent);
        assertThat(seen(sent).sent().issueId()).isEmpty();

        fixture.cleanUp.run();

        assertThat(seen(sent).sent().issueId()).hasValue(1_000);
    }

    @Test
    void hangsTheFilesOnTheIssueAndKeepsThoseThatJiraRefuses() {
        String address = fixture.portal().address();
        fixture.people.actAs("noah");
        PortalFile file = fixture.sending.keep(address, "screen.png", new byte[] {1, 2, 3});
        fixture.sending.keep(address, "forgotten.png", new byte[] {1});
        SentFeedback sent = fixture.sending.send(address, "", PortalFixture.typed("Too slow.", "Acme", file.token()));
        fixture.full.add(1_000L);
        fixture.deliver();
        assertThat(fixture.attached).isEmpty();
        assertThat(fixture.files.ofSent(List.of(sent.id()))).hasSize(1);

        fixture.full.clear();
        fixture.now = fixture.now.plus(Duration.ofDays(2));
        fixture.cleanUp.run();
        assertThat(fixture.attached.get(1_000L)).containsExactly("screen.png 3 key-noah");
        assertThat(fixture.files.ofSent(List.of(sent.id()))).isEmpty();
        assertThat(fixture.files.bytesOfUser("key-noah"))
                .as("of forms that nobody sent")
                .isZero();
    }

    @Test
    void tellsTheSenderHowFarItIs() {
        SentFeedback sent = send();
        fixture.deliver();
        assertThat(seen(sent).step()).as("before anybody follows the issue").isEqualTo(SentStep.RECEIVED);

        item(1_000, TriageState.NEW, "", 0);
        assertThat(seen(sent).step()).isEqualTo(SentStep.RECEIVED);
        item(1_000, TriageState.ACCEPTED, "Nice to have, says Liam", 0);
        assertThat(seen(sent).step()).isEqualTo(SentStep.LOOKED_AT);
        assertThat(seen(sent).words()).as("what is noted on the way").isEmpty();

        fixture.feedback.issues.add(50, "PAY-50", "story");
        fixture.evidence.insert(new EvidenceLink(1_000, 50, Importance.USEFUL, fixture.now));
        assertThat(seen(sent).step()).isEqualTo(SentStep.PLANNED);
        assertThat(seen(sent).plans()).containsExactly("Summary of PAY-50");
        delivery(DeliveryState.STARTED);
        assertThat(seen(sent).step()).isEqualTo(SentStep.STARTED);
        fixture.feedback.issues.hide(50);
        assertThat(seen(sent).plans()).as("what the sender may not see").isEmpty();
        delivery(DeliveryState.RELEASED);
        assertThat(seen(sent).step()).isEqualTo(SentStep.RELEASED);

        item(1_000, TriageState.ANSWERED, "It is in 4.2.", 0);
        assertThat(seen(sent).step()).isEqualTo(SentStep.ANSWERED);
        assertThat(seen(sent).words()).isEqualTo("It is in 4.2.");
        item(1_000, TriageState.DECLINED, "Out of scope.", 0);
        assertThat(seen(sent).step()).isEqualTo(SentStep.DECLINED);
        assertThat(seen(sent).words()).isEqualTo("Out of scope.");
    }

    @Test
    void tellsOfWhatStandsForIt() {
        SentFeedback sent = send();
        fixture.deliver();
        item(1_000, TriageState.MERGED, "", 2_000);
        item(2_000, TriageState.MERGED, "", 3_000);
        item(3_000, TriageState.NEW, "", 0);
        assertThat(seen(sent).step()).as("nobody has decided on it yet").isEqualTo(SentStep.JOINED);
        item(3_000, TriageState.DECLINED, "Out of scope.", 0);
        assertThat(seen(sent).joined()).isTrue();

        assertThat(seen(sent).step()).isEqualTo(SentStep.DECLINED);
        assertThat(seen(sent).words()).isEqualTo("Out of scope.");
        item(3_000, TriageState.MERGED, "", 2_000);
        assertThat(seen(sent).step()).as("merging in a circle").isEqualTo(SentStep.JOINED);
    }

    @Test
    void showsTheSenderWhatTheyWereToldAndNotWhatOthersWere() {
        SentFeedback sent = send();
        fixture.deliver();
        item(1_000, TriageState.MERGED, "", 2_000);
        item(2_000, TriageState.TO_ANSWER, "", 0);
        told(2_000, "Hi Omar, it is there");
        assertThat(seen(sent).step()).as("somebody else was told").isEqualTo(SentStep.RELEASED);
        assertThat(seen(sent).words()).isEmpty();

        told(1_000, "Hi Lea, it is there");
        assertThat(seen(sent).step()).as("others still wait").isEqualTo(SentStep.ANSWERED);
        assertThat(seen(sent).words()).isEqualTo("Hi Lea, it is there");
        item(2_000, TriageState.ANSWERED, "", 0);
        assertThat(seen(sent).words()).isEqualTo("Hi Lea, it is there");

        fixture.now = fixture.now.plus(Duration.ofDays(1));
        item(2_000, TriageState.TO_ANSWER, "", 0);
        assertThat(seen(sent).step()).as("it came back, and waits again").isEqualTo(SentStep.RELEASED);
        assertThat(seen(sent).words()).isEmpty();
    }

    private void told(long issueId, String words) {
        fixture.told.add(new Told(issueId, 50, fixture.now, "key-mia", words));
    }

    @Test
    void saysThatAnIssueIsGoneAndShowsTheKeyOfOneThatTheSenderMaySee() {
        SentFeedback sent = send();
        fixture.deliver();

        assertThat(seen(sent).issueKey()).contains("SHOP-1000");
        assertThat(seen(sent).isHidden()).isFalse();
        fixture.feedback.issues.hide(1_000);
        assertThat(seen(sent).issueKey()).isEmpty();
        assertThat(seen(sent).isHidden()).isTrue();
        assertThat(seen(sent).step()).isEqualTo(SentStep.RECEIVED);
        fixture.feedback.issues.delete(1_000);
        assertThat(seen(sent).step()).isEqualTo(SentStep.GONE);
    }

    private void item(long issueId, TriageState state, String reason, long mergedInto) {
        FeedbackItem item = new FeedbackItem(
                issueId,
                PortalFixture.SHOP,
                "",
                "Too slow.",
                state,
                fixture.now,
                fixture.now,
                fixture.now,
                Optional.empty(),
                reason,
                mergedInto,
                Optional.empty(),
                "",
                1);
        if (!fixture.items.insert(item)) {
            fixture.items.update(item);
        }
    }

    private void delivery(DeliveryState state) {
        Optional<Instant> at = Optional.of(fixture.now);
        fixture.deliveries.put(new DeliveryItem(50, PortalFixture.SHOP, "", state, at, at, at, 1, false));
    }
}
