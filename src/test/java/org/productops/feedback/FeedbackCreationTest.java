package org.productops.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.error.BusyException;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.testing.fakes.FakeIssues.FakeIssue;
import org.productops.testing.fakes.FakeStorage;

class FeedbackCreationTest {

    private static final FeedbackDraft SLOW = new FeedbackDraft("CUSTOMER", "Acme", "Too slow.\nReally.", "2026-03-01");

    private final FeedbackFixture fixture = new FeedbackFixture();
    private final Map<Long, Instant> attempts = new HashMap<>();
    private final List<VisibleIssue> made = new ArrayList<>();
    private final Set<String> linked = new TreeSet<>();
    private final List<String> labels = new ArrayList<>();
    private Runnable whileMaking = () -> {};
    private final RecordingUnkept apart = new RecordingUnkept();
    private final FeedbackCreation creation = creation(fixture.storage);

    @BeforeEach
    void delivery() {
        fixture.issues.add(100, "PAY-1", "bug");
    }

    private FeedbackCreation creation(FakeStorage storage) {
        return new FeedbackCreation(
                new Maker(),
                fixture.keeping,
                fixture.store,
                new Attempts(),
                new Linking(),
                apart,
                new Access(fixture.people),
                storage.writes(),
                InstantSource.fixed(FeedbackFixture.NOW));
    }

    @Test
    void wordsThatCannotBeKeptWithTheirIssueWaitUntilTheyCan() {
        fixture.listing = any -> {
            throw new IllegalStateException("The database is away");
        };

        CreatedFeedback created = creation.create(NewFeedback.of(FeedbackFixture.PROJECT, SLOW, List.of(100L)));

        assertThat(created.issueKey()).isEqualTo("FB-1");
        assertThat(apart.kept).containsExactly("1 Too slow.\nReally.");
        assertThat(linked).containsExactly("1-100 USEFUL");
        NewFeedback queued = of(OptionalLong.of(7));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> creation.create(queued));
        assertThat(apart.kept).as("the queue comes again by itself").hasSize(1);
    }

    @Test
    void aFormThatIsSentTwiceMakesOneIssue() {
        NewFeedback sent = of(OptionalLong.of(IntakeNumbers.ofForm("a form", "Too slow.")));

        assertThat(creation.create(sent)).isEqualTo(creation.create(sent));

        assertThat(made).hasSize(1);
        assertThat(IntakeNumbers.ofForm("a form", "Too fast."))
                .as("other words are something else")
                .isNotEqualTo(IntakeNumbers.ofForm("a form", "Too slow."))
                .isLessThan(IntakeNumbers.ofIssue(Integer.MAX_VALUE));
    }

    private static NewFeedback of(OptionalLong number) {
        return new NewFeedback(
                FeedbackFixture.PROJECT, "", "", Optional.empty(), Optional.empty(), SLOW, number, List.of());
    }

    @Test
    void makesTheIssueWithWhatWasSaidAndItsLinksInOneGo() {
        CreatedFeedback created = creation.create(NewFeedback.of(FeedbackFixture.PROJECT, SLOW, List.of(100L)));

        assertThat(created).isEqualTo(new CreatedFeedback(1, "FB-1"));
        assertThat(made).extracting(VisibleIssue::summary).containsExactly("Too slow. Really.");
        assertThat(fixture.store.find(1).orElseThrow().quote()).isEqualTo("Too slow.\nReally.");
        assertThat(linked).containsExactly("1-100 USEFUL");
        assertThat(fixture.told)
                .containsExactly(FeedbackEvent.ofFeedback(
                        FeedbackEvent.Kind.HEARD,
                        1,
                        FeedbackFixture.PROJECT,
                        "payments",
                        Instant.parse("2026-03-01T00:00:00Z")));
        assertThat(attempts).isEmpty();
    }

    @Test
    void saysAllAtOnceThatIsMissing() {
        NewFeedback nowhere = NewFeedback.of(0, new FeedbackDraft("", "", "", ""), List.of());

        InvalidException refused = catchThrowableOfType(InvalidException.class, () -> creation.create(nowhere));

        assertThat(refused.errors().fields()).containsOnlyKeys("projectId", "source", "quote", "heardOn");
        assertThat(made).isEmpty();
    }

    private static NewFeedback called(String summary) {
        return new NewFeedback(
                FeedbackFixture.PROJECT,
                summary,
                "",
                Optional.empty(),
                Optional.empty(),
                SLOW,
                OptionalLong.empty(),
                List.of());
    }

    @Test
    void aSummaryHasTheRuleOfAllTextsOfOneLine() {
        for (String wrong : List.of("Slow\0", "Slow \u202e", "\ud83d", "a\u0001b", "x".repeat(256))) {
            InvalidException refused =
                    catchThrowableOfType(InvalidException.class, () -> creation.create(called(wrong)));
            assertThat(refused.errors().fields()).containsOnlyKeys("summary");
        }
        assertThat(made).isEmpty();

        creation.create(called("\u200b"));
        creation.create(called(" Too \n slow "));

        assertThat(made).extracting(VisibleIssue::summary).containsExactly("Too slow. Really.", "Too slow");
    }

    @Test
    void cutsALongQuoteForTheSummaryAtAWordAndTakesAGivenOne() {
        FeedbackDraft lengthy = new FeedbackDraft("CUSTOMER", "", "word ".repeat(100), "2026-03-01");

        creation.create(NewFeedback.of(FeedbackFixture.PROJECT, lengthy, List.of()));
        creation.create(new NewFeedback(
                FeedbackFixture.PROJECT,
                "Given",
                "",
                Optional.empty(),
                Optional.empty(),
                SLOW,
                OptionalLong.empty(),
                List.of()));

        assertThat(made.get(0).summary())
                .hasSizeLessThanOrEqualTo(121)
                .startsWith("word word")
                .endsWith("\u2026");
        assertThat(made.get(1).summary()).isEqualTo("Given");
    }

    @Test
    void makesOneIssueOfAnIntakeHoweverOftenItIsAsked() {
        CreatedFeedback first = creation.create(ofIntake(7));
        CreatedFeedback again = creation.create(ofIntake(7));
        CreatedFeedback other = creation.create(ofIntake(8));

        assertThat(again).isEqualTo(first);
        assertThat(other.issueId()).isNotEqualTo(first.issueId());
        assertThat(fixture.store.find(first.issueId()).orElseThrow().intakeId()).hasValue(7);
    }

    @Test
    void givesTheIssueTheTagsOfOtherProductsAsLabels() {
        creation.create(new NewFeedback(
                FeedbackFixture.PROJECT,
                "Given",
                "",
                Optional.empty(),
                Optional.empty(),
                SLOW,
                OptionalLong.of(7),
                List.of(),
                FeedbackLabels.of(" dark  mode, ui;ui,, " + "x".repeat(256))));

        assertThat(labels).containsExactly("FB-1 dark-mode", "FB-1 ui");
    }

    @Test
    void goesOnWithTheIssueThatWasMadeBeforeTheNodeDied() {
        whileMaking = () -> {
            throw new IllegalStateException("The node dies after the product has stored the issue");
        };
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> creation.create(ofIntake(7)));
        assertThat(made).hasSize(1);
        assertThat(fixture.store.find(1)).isEmpty();
        whileMaking = () -> {};

        CreatedFeedback created = creation.create(ofIntake(7));

        assertThat(made).hasSize(1);
        assertThat(created.issueId()).isEqualTo(1);
        assertThat(fixture.store.ofIntake(7)).isPresent();
        assertThat(linked).containsExactly("1-100 USEFUL");
        assertThat(attempts).isEmpty();
    }

    @Test
    void takesNoIssueOfWhichSomethingIsKeptForTheOneThatWasLeftBehind() {
        creation.create(ofIntake(8));
        attempts.put(7L, FeedbackFixture.NOW);

        assertThat(creation.create(ofIntake(7)).issueId()).isEqualTo(2);
    }

    @Test
    void leavesNoNoteWhereTheProductSaysNo() {
        whileMaking = () -> {
            throw InvalidException.at("summary", Message.of("productops.feedback.error.product", "Too long"));
        };

        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> creation.create(ofIntake(7)));

        assertThat(attempts).isEmpty();
    }

    @Test
    void makesNothingOfWhatIsWrong() {
        FeedbackDraft wrong = new FeedbackDraft("", "", "", "soon");

        assertThat(catchThrowableOfType(
                                InvalidException.class,
                                () -> creation.create(NewFeedback.of(FeedbackFixture.PROJECT, wrong, List.of(100L))))
                        .errors()
                        .fields())
                .containsOnlyKeys("source", "quote", "heardOn");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> creation.create(NewFeedback.of(FeedbackFixture.PROJECT, SLOW, List.of(101L))));
        fixture.people.actAsNobody();
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> creation.create(NewFeedback.of(FeedbackFixture.PROJECT, SLOW, List.of())));
        assertThat(made).isEmpty();
    }

    @Test
    void isBusyWhileSomebodyElseMakesAnIssueOfTheSameIntake() {
        FeedbackCreation busy = creation(new FakeStorage().busy());

        assertThatExceptionOfType(BusyException.class).isThrownBy(() -> busy.create(ofIntake(7)));
        assertThat(made).isEmpty();
    }

    private static NewFeedback ofIntake(long intakeId) {
        return new NewFeedback(
                FeedbackFixture.PROJECT,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                SLOW,
                OptionalLong.of(intakeId),
                List.of(100L));
    }

    private final class Maker implements FeedbackIssueMaker {

        @Override
        public VisibleIssue make(NewFeedback wanted, Feedback said) {
            long id = made.size() + 1;
            VisibleIssue issue =
                    fixture.issues.add(new FakeIssue(id, "FB-" + id, wanted.summary(), FeedbackFixture.FEEDBACK, true));
            made.add(issue);
            whileMaking.run();
            return issue;
        }

        @Override
        public void label(VisibleIssue issue, List<String> names) {
            names.forEach(name -> labels.add(issue.key() + " " + name));
        }

        @Override
        public Optional<VisibleIssue> find(long issueId) {
            return fixture.issues.visible(List.of(issueId)).stream().findFirst();
        }

        @Override
        public List<VisibleIssue> madeSince(long projectId, String summary, Instant time) {
            return made.stream()
                    .filter(issue -> issue.summary().equals(summary))
                    .toList();
        }
    }

    private final class Attempts implements FeedbackAttempts {

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

    private final class Linking implements FeedbackLinking {

        @Override
        public void requireLinkable(Collection<Long> deliveryIds) {
            if (fixture.issues.visible(deliveryIds).size() < deliveryIds.size()) {
                throw new NotFoundException(Message.of("productops.feedback.evidence.error.no-delivery"));
            }
        }

        @Override
        public void link(VisibleIssue feedback, Collection<Long> deliveryIds, Importance importance) {
            deliveryIds.forEach(id -> linked.add(feedback.id() + "-" + id + " " + importance));
        }

        @Override
        public void unlink(VisibleIssue feedback, long deliveryId) {
            throw new AssertionError("Nothing is taken back");
        }
    }
}
