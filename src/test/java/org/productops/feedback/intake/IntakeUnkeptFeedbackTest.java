package org.productops.feedback.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.BusyException;
import org.productops.common.error.Message;
import org.productops.common.paging.Paging;
import org.productops.common.person.PersonKnown;
import org.productops.common.person.PersonQuery;
import org.productops.common.person.PersonWords;
import org.productops.devhost.database.DatabaseKind;
import org.productops.feedback.FeedbackDraft;
import org.productops.feedback.LateKeeping;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

/** What was said on a screen of Jira and could not be kept with its issue at once. */
class IntakeUnkeptFeedbackTest {

    private static final long ISSUE = 10_100;

    private final TestDatabase database = TestDatabase.open(DatabaseKind.H2);
    private IntakeFixture intake;

    @BeforeEach
    void open() {
        intake = new IntakeFixture(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static FeedbackDraft words(String quote) {
        return new FeedbackDraft("SALES", "Acme", quote, "2026-03-01");
    }

    private void keepApart(String quote) {
        intake.unkept().keepApart(ISSUE, IntakeFixture.PROJECT, words(quote));
    }

    /** Some time later. */
    private void later(Duration time) {
        intake.now.set(intake.now.get().plus(time));
        intake.release();
    }

    private List<IntakeEntry> all() {
        return intake.entries.page(IntakeFilter.ALL, new Paging(0, 10)).values();
    }

    private String reason(IntakeEntry entry) {
        return entry.reason().general().get(0).key();
    }

    @Test
    void itIsKeptWithItsIssueAMomentLaterAndNoOtherIssueIsMade() {
        keepApart("Too slow.");
        assertThat(all()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(IntakeState.WAITING);
            assertThat(entry.summary()).isEqualTo("Too slow.");
            assertThat(entry.issueId()).hasValue(ISSUE);
        });
        intake.release();
        assertThat(intake.made.keptOf(ISSUE))
                .as("Jira may be storing the issue")
                .isEmpty();
        assertThat(intake.unkept().isApart(ISSUE)).isTrue();

        later(Duration.ofSeconds(6));

        assertThat(intake.made.keptOf(ISSUE)).contains("Too slow.");
        assertThat(intake.made.count()).isZero();
        assertThat(all()).extracting(IntakeEntry::state).containsExactly(IntakeState.DONE);
        assertThat(intake.unkept().isApart(ISSUE)).isFalse();
        assertThat(intake.unkept().isApart(ISSUE + 1)).isFalse();
    }

    @Test
    void itIsTriedAgainAndItsReasonStandsInTheQueue() {
        keepApart("Too slow.");
        intake.made.refuse(new BusyException(Message.of("productops.common.error.busy")));
        later(Duration.ofSeconds(6));

        assertThat(all()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(IntakeState.WAITING);
            assertThat(reason(entry)).isEqualTo("productops.common.error.busy");
        });

        intake.made.refuse(null);
        later(Duration.ofMinutes(1));
        assertThat(intake.made.keptOf(ISSUE)).contains("Too slow.");
    }

    @Test
    void anIssueThatIsNotThereMayStillCome() {
        keepApart("Too slow.");
        intake.made.finding(LateKeeping.GONE);
        later(Duration.ofSeconds(6));
        assertThat(all()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(IntakeState.WAITING);
            assertThat(reason(entry)).isEqualTo("productops.intake.reason.issue-gone");
        });

        for (int day = 0; day < 10; day++) {
            later(Duration.ofDays(1));
        }

        assertThat(all()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(IntakeState.FAILED);
            assertThat(intake.entries.body(entry.id())).contains("Too slow.");
        });
    }

    @Test
    void whatSomebodyHasChangedSinceStands() {
        keepApart("Too slow.");
        intake.made.finding(LateKeeping.CHANGED_SINCE);
        later(Duration.ofSeconds(6));

        assertThat(all()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(IntakeState.FAILED);
            assertThat(reason(entry)).isEqualTo("productops.intake.reason.changed-since");
        });
        assertThat(intake.unkept().isApart(ISSUE))
                .as("somebody has to see to it")
                .isTrue();
    }

    @Test
    void whatWasTypedLastCounts() {
        keepApart("Too slow.");
        keepApart("Much too slow.");
        keepApart("Too slow.");
        later(Duration.ofSeconds(6));

        assertThat(intake.made.keptOf(ISSUE)).contains("Too slow.");
        assertThat(all())
                .extracting(IntakeEntry::state)
                .containsExactly(IntakeState.DONE, IntakeState.DISCARDED, IntakeState.DISCARDED);
        assertThat(reason(all().get(1))).isEqualTo("productops.intake.reason.newer-words");
    }

    @Test
    void whatIsNoFeedbackIsKeptForWhoAdministersJira() {
        intake.unkept().keepApart(ISSUE, IntakeFixture.PROJECT, words(""));
        later(Duration.ofSeconds(6));

        assertThat(all()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(IntakeState.QUARANTINED);
            assertThat(entry.reason().fields()).containsKey("quote");
            assertThat(intake.entries.body(entry.id())).contains("Acme");
        });
        assertThat(intake.made.keptOf(ISSUE)).isEmpty();
        assertThat(intake.unkept().isApart(ISSUE)).isTrue();
    }

    @Test
    void whoeverIsErasedMeanwhileIsNotKeptLater() {
        keepApart("Too slow, says Kim Lee");
        PersonWords name = PersonWords.of(List.of("Kim Lee"));

        intake.traces()
                .erase(
                        new PersonQuery("kim lee", Set.of(), Set.of())
                                .with(new PersonKnown(Set.of(), name, name, PersonWords.NONE)),
                        false);
        later(Duration.ofMinutes(1));

        assertThat(intake.made.keptOf(ISSUE).orElseThrow())
                .startsWith("Too slow, says")
                .doesNotContain("Kim");
    }

    @OnEveryDatabase
    void onlyWhatIsNotOverIsOpen(TestDatabase each) {
        IntakeFixture other = new IntakeFixture(each);
        other.unkept().keepApart(ISSUE, IntakeFixture.PROJECT, words("Too slow."));
        other.unkept().keepApart(ISSUE + 1, IntakeFixture.PROJECT, words("Faster."));

        assertThat(other.entries.openOf(ISSUE)).extracting(IntakeEntry::summary).containsExactly("Too slow.");
        assertThat(other.sources.all()).extracting(IntakeSource::kind).containsExactly(IntakeKind.SCREEN);

        other.now.set(other.now.get().plus(Duration.ofMinutes(1)));
        other.release();
        assertThat(other.entries.openOf(ISSUE)).isEmpty();
    }
}
