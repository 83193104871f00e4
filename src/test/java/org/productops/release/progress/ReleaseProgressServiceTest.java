package org.productops.release.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.devhost.database.SqlCounter;
import org.productops.readiness.mine.OpenTask;
import org.productops.release.LaunchDecision;
import org.productops.release.LaunchDecisionDraft;
import org.productops.release.Release;
import org.productops.release.ReleaseDraft;
import org.productops.release.ReleaseFixture;
import org.productops.release.ReleaseSide;
import org.productops.release.Word;
import org.productops.testing.fakes.FakeMail;

class ReleaseProgressServiceTest {

    private final ReleaseFixture given = new ReleaseFixture();

    @AfterEach
    void close() {
        given.close();
    }

    private void day(String day) {
        given.now = Instant.parse(day + "T08:00:00Z");
    }

    @Test
    void countsWhatTheReaderMayNotSee() {
        given.issue(1, ReleaseFixture.SPRING, 3, 3);
        given.issue(2, ReleaseFixture.SPRING, 1, 3);
        given.issue(3, ReleaseFixture.SPRING, 0, 3);
        given.resolved.add(1L);
        given.issues.hide(3);
        long id = given.spring().id();

        ReleaseProgress progress = given.progress.progress(id);

        assertThat(progress.lines()).extracting(line -> line.issue().key()).containsExactly("SHOP-2", "SHOP-1");
        assertThat(progress.hidden()).isEqualTo(1);
        assertThat(progress.ready()).isEqualTo(1);
        assertThat(progress.mandatoryOpen()).isEqualTo(2);
        assertThat(OpenCount.of(progress.lines(), OpenBy.OWNER)).containsExactly(new OpenCount("key-noah", 2, 0, 1));
        assertThat(given.progress.days(id))
                .as("figures without names are those of all")
                .containsExactly(new ReleaseDay(LocalDate.of(2026, 3, 2), 3, 1, 1, 5, 0));
    }

    @Test
    void takesTheSameStatementsForHoweverManyIssues() {
        long id = given.spring().id();
        given.issue(1, ReleaseFixture.SPRING, 1, 3);
        int few = statements(id);
        for (int issue = 2; issue <= 500; issue++) {
            given.issue(issue, ReleaseFixture.SPRING, 1, 3);
        }

        assertThat(statements(id)).isEqualTo(few).isLessThanOrEqualTo(16);
    }

    private int statements(long id) {
        try (SqlCounter.Recording sql = given.database.record()) {
            given.progress.progress(id);
            given.progress.course(id);
            return sql.statements().size();
        }
    }

    @Test
    void tellsWhatCameAfterTheScopeWasFixed() {
        given.issue(1, ReleaseFixture.SPRING, 0, 1);
        long id = given.spring().id();
        given.issue(2, ReleaseFixture.SPRING, 0, 1);
        day("2026-03-09");
        given.keeping.run();
        given.issue(3, ReleaseFixture.SPRING, 0, 1);
        day("2026-03-12");
        assertThat(given.progress.progress(id).late()).isEqualTo(1);
        given.keeping.run();
        given.issue(4, ReleaseFixture.SPRING, 0, 1);
        day("2026-03-13");

        ReleaseProgress progress = given.progress.progress(id);

        assertThat(progress.lines().stream().filter(ReleaseLine::late))
                .extracting(line -> line.issue().id())
                .containsExactly(3L, 4L);
        assertThat(given.progress.days(id))
                .extracting(ReleaseDay::day, ReleaseDay::issues)
                .containsExactly(
                        Tuple.tuple(LocalDate.of(2026, 3, 2), 1),
                        Tuple.tuple(LocalDate.of(2026, 3, 9), 2),
                        Tuple.tuple(LocalDate.of(2026, 3, 12), 3),
                        Tuple.tuple(LocalDate.of(2026, 3, 13), 4));
    }

    @Test
    void whatWasReleasedStaysAsItWas() {
        given.issue(1, ReleaseFixture.SPRING, 1, 3);
        Release spring = given.spring();
        given.as("liam").words.signOff(spring.id(), ReleaseSide.PRODUCT, "");
        given.as("mia").versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", true);
        day("2026-04-01");
        given.keeping.released(ReleaseFixture.SPRING);

        given.issue(1, ReleaseFixture.SPRING, 3, 3);
        given.issue(2, ReleaseFixture.SPRING, 0, 3);
        ReleaseProgress frozen = given.progress.progress(spring.id());

        assertThat(frozen.isFrozen()).isTrue();
        assertThat(frozen.lines()).hasSize(1);
        assertThat(frozen.mandatoryOpen()).isEqualTo(2);
        KeptState kept = frozen.kept().get(0);
        assertThat(kept.by()).contains("key-mia");
        assertThat(kept.signed()).containsExactly(ReleaseSide.PRODUCT);
        assertThat(kept.isWarned()).isTrue();
        assertThat(given.mail.sent())
                .extracting(sent -> sent.subject())
                .isNotEmpty()
                .containsOnly("Released with open items: Spring");
        assertThat(given.mail.sent().get(0).body())
                .contains("Web shop: Spring was released in Jira", "Mandatory items of checklists: 2")
                .contains("Product marketing had not signed the date off")
                .doesNotContain("SHOP-1");

        given.versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", false);
        given.keeping.reopened(ReleaseFixture.SPRING);
        ReleaseProgress reopened = given.progress.progress(spring.id());
        assertThat(reopened.isFrozen()).isFalse();
        assertThat(reopened.lines()).hasSize(2);
        assertThat(reopened.kept().get(0).reopened()).isPresent();
        assertThat(given.progress.kept(spring.id(), kept.id()).mandatoryOpen())
                .as("nothing rewrites the past")
                .isEqualTo(2);
        assertThatThrownBy(() -> given.progress.kept(spring.id(), 999)).isInstanceOf(NotFoundException.class);

        given.versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", true);
        given.keeping.run();
        assertThat(given.progress.progress(spring.id()).kept())
                .as("what nobody told is kept by night")
                .hasSize(2);
    }

    @Test
    void whatIsReopenedSaysWhatChangedAndIsSignedAndDecidedAnew() {
        given.issue(1, ReleaseFixture.SPRING, 3, 3);
        given.issue(2, ReleaseFixture.SPRING, 1, 3);
        given.issue(3, ReleaseFixture.SPRING, 3, 3);
        given.resolved.addAll(List.of(1L, 2L, 3L));
        Release spring = given.spring();
        given.words.decide(spring.id(), new LaunchDecisionDraft(LaunchDecisionDraft.GO, "All is there"));
        given.as("liam").words.signOff(spring.id(), ReleaseSide.PRODUCT, "But for the docs");
        given.as("mia").versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", true);
        day("2026-04-01");
        given.keeping.released(ReleaseFixture.SPRING);
        assertThat(given.progress.course(spring.id()).since()).isEmpty();
        given.mail.sent().clear();

        day("2026-04-03");
        given.versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", false);
        given.keeping.reopened(ReleaseFixture.SPRING);
        assertThat(given.progress.course(spring.id()).since())
                .singleElement()
                .satisfies(since -> assertThat(since.isNone()).isTrue());
        given.issue(1, ReleaseFixture.SPRING, 2, 3);
        given.issue(2, ReleaseFixture.SPRING, 3, 3);
        given.versions.take(ReleaseFixture.SPRING, 3);
        given.issue(4, ReleaseFixture.SPRING, 0, 4);
        given.issue(5, ReleaseFixture.SPRING, 3, 3);

        ReleaseCourse course = given.progress.course(spring.id());
        long state = course.progress().kept().get(0).id();
        assertThat(course.since()).containsExactly(new SinceReopened(state, 2, 1, 1, 1, 2, 5));
        assertThat(course.progress().brief().decision()).isEmpty();
        assertThat(course.progress().brief().signOff(ReleaseSide.PRODUCT)).isEmpty();
        assertThat(given.words.decisions(spring.id()))
                .singleElement()
                .satisfies(decision -> assertThat(decision.reopened()).contains(new Word("key-mia", given.now)));
        assertThat(given.words.signOffs(spring.id())).singleElement().satisfies(signOff -> assertThat(signOff.revoked())
                .contains(new Word("key-mia", given.now)));
        assertThat(course.progress().kept().get(0).signed())
                .as("the past stays as it was")
                .containsExactly(ReleaseSide.PRODUCT);
        assertThat(given.mail.sent())
                .extracting(FakeMail.Sent::to)
                .containsExactlyInAnyOrder("mia@example.com", "liam@example.com", "priya@example.com");
        assertThat(given.mail.sent().get(0).subject()).isEqualTo("Reopened: Spring");
        assertThat(given.mail.sent().get(0).body())
                .contains("Web shop: Spring has been reopened in Jira", "They are asked for anew");
        assertThat(given.as("liam").openWork.of("key-liam", 10))
                .extracting(OpenTask::kind)
                .containsExactly(OpenTask.Kind.SIGN_OFF);

        given.words.signOff(spring.id(), ReleaseSide.PRODUCT, "");
        given.as("mia").words.decide(spring.id(), new LaunchDecisionDraft(LaunchDecisionDraft.NO_GO, "Not yet"));
        assertThat(given.releases.get(spring.id()).decision())
                .get()
                .extracting(LaunchDecision::reason)
                .isEqualTo("Not yet");
        given.versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", true);
        given.keeping.released(ReleaseFixture.SPRING);
        assertThat(given.progress.course(spring.id()).since())
                .as("it is out again")
                .isEmpty();
        assertThat(given.releases.get(spring.id()).signOff(ReleaseSide.PRODUCT)).isPresent();
    }

    @Test
    void whatSeveralSeeAtOnceIsKeptOnceAndToldOnce() {
        List<Runnable> meanwhile = new ArrayList<>();
        AtomicReference<ReleaseFixture> world = new AtomicReference<>();
        try (ReleaseFixture busy = new ReleaseFixture(wanted -> {
            List<Runnable> now = List.copyOf(meanwhile);
            meanwhile.clear();
            now.forEach(Runnable::run);
            return world.get().lists;
        })) {
            world.set(busy);
            busy.issue(1, ReleaseFixture.SPRING, 1, 3);
            Release spring = busy.spring();
            busy.versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", true);
            meanwhile.add(() -> busy.keeping.released(ReleaseFixture.SPRING));
            meanwhile.add(() -> busy.keeping.begun(spring));

            busy.keeping.released(ReleaseFixture.SPRING);

            assertThat(busy.progress.progress(spring.id()).kept()).hasSize(1);
            assertThat(busy.mail.sent()).extracting(FakeMail.Sent::to).doesNotHaveDuplicates();
            busy.mail.sent().clear();
            busy.versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", false);
            busy.keeping.reopened(ReleaseFixture.SPRING);
            busy.keeping.begun(spring);
            busy.keeping.reopened(ReleaseFixture.SPRING);
            assertThat(busy.progress.progress(spring.id()).isFrozen()).isFalse();
            assertThat(busy.mail.sent()).extracting(FakeMail.Sent::to).doesNotHaveDuplicates();

            busy.versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", true);
            meanwhile.add(() -> busy.versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", false));
            busy.keeping.released(ReleaseFixture.SPRING);
            assertThat(busy.progress.progress(spring.id()).isFrozen())
                    .as("taken back before it was kept")
                    .isFalse();
        }
    }

    @Test
    void whatWasKeptTwiceIsReopenedAsAWhole() {
        given.issue(1, ReleaseFixture.SPRING, 1, 3);
        Release spring = given.spring();
        given.versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", true);
        given.keeping.released(ReleaseFixture.SPRING);
        KeptState once = given.progress.progress(spring.id()).kept().get(0);
        given.kept.add(once, List.of());

        given.versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", false);
        given.keeping.reopened(ReleaseFixture.SPRING);

        ReleaseProgress now = given.progress.progress(spring.id());
        assertThat(now.kept()).hasSize(2).noneMatch(KeptState::holds);
        assertThat(now.isFrozen()).isFalse();
    }

    @Test
    void warnsWhoReleasesAVersionThatIsInNoRelease() {
        given.issue(1, ReleaseFixture.APP, 0, 2);
        given.versions.put(ReleaseFixture.APP, ReleaseFixture.MOBILE, "Spring app", true);
        given.keeping.released(ReleaseFixture.APP);
        given.keeping.released(12345);

        assertThat(given.mail.sent()).singleElement().satisfies(sent -> assertThat(sent.body())
                .contains("You have released Mobile app: Spring app in Jira", "2"));
    }

    @Test
    void drawsNotesByAreaAndKeepsWhatIsEdited() {
        given.issue(1, ReleaseFixture.SPRING, 1, 1);
        given.issue(2, ReleaseFixture.SPRING, 1, 1);
        given.issue(3, ReleaseFixture.SPRING, 1, 1);
        given.said.put(1L, "Pay with one click.\nFor all cards.");
        given.said.put(2L, "Faster search.");
        long id = given.spring().id();

        DrawnNotes drawn = given.notes.drawn(id);
        assertThat(drawn.text())
                .isEqualTo("## Other\n\n- Pay with one click.\n  For all cards. (SHOP-1)\n- Faster search. (SHOP-2)\n");
        assertThat(drawn.missing()).extracting(line -> line.issue().key()).containsExactly("SHOP-3");
        assertThat(given.notes.queryOfMissing(id)).contains("fixVersion in (100) AND cf[1] is EMPTY");

        given.notes.save(id, 0, "# Spring\r\n");
        assertThat(given.notes.get(id).text()).isEqualTo("# Spring");
        assertThatThrownBy(() -> given.notes.save(id, 0, "Mine")).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> given.as("noah").notes.save(id, 1, "Mine")).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void notesAreForThoseWhoMaySeeTheIssuesThatTheyName() {
        given.issue(1, ReleaseFixture.SPRING, 1, 1);
        given.issue(2, ReleaseFixture.SPRING, 1, 1);
        given.issues.add(70, "SEC-70", "1");
        given.said.put(1L, "Pay with one click.");
        given.said.put(2L, "Top secret.\nReally.");
        long id = given.spring().id();
        String all = given.notes.drawn(id).text() + "- A hole is closed (SEC-70)\n- UTF-8 works, see NONE-1\n";
        given.notes.save(id, 0, all);

        given.issues.hide(2);
        given.issues.hide(70);
        NotesView seen = given.notes.get(id);
        assertThat(seen.text()).isEqualTo("## Other\n\n- Pay with one click. (SHOP-1)\n- UTF-8 works, see NONE-1\n");
        assertThat(seen.leftOut()).isEqualTo(2);
        assertThat(given.notes.drawn(id).hidden()).isEqualTo(1);
        NotesView drawnAgain = given.notes.save(id, 1, given.notes.drawn(id).text());
        assertThat(drawnAgain.text()).isEqualTo("## Other\n\n- Pay with one click. (SHOP-1)\n");
        assertThat(drawnAgain.leftOut()).isEqualTo(2);

        given.issues.show(2);
        given.issues.show(70);
        assertThat(given.notes.get(id).text())
                .as("nobody takes away what they do not see")
                .isEqualTo("## Other\n\n- Pay with one click. (SHOP-1)\n- Top secret.\n  Really. (SHOP-2)\n"
                        + "- A hole is closed (SEC-70)");
    }

    @Test
    void mailsNameNoVersionWhoseProjectTheReaderMayNotSee() {
        given.issue(1, ReleaseFixture.APP, 0, 1);
        Release both = given.releases.create(
                new ReleaseDraft("Both", List.of("100", "200"), "", "", List.of("noah", "oscar"), List.of("priya")));
        given.versions.put(ReleaseFixture.APP, ReleaseFixture.MOBILE, "Spring app", true);
        given.keeping.released(ReleaseFixture.APP);
        given.versions.put(ReleaseFixture.APP, ReleaseFixture.MOBILE, "Spring app", false);
        given.keeping.reopened(ReleaseFixture.APP);

        assertThat(given.mail.sent())
                .as("who may not see the release is told nothing")
                .extracting(FakeMail.Sent::to)
                .doesNotContain("oscar@example.com");
        assertThat(given.mail.sent().stream().filter(mail -> mail.to().startsWith("noah")))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.subject() + mail.body())
                        .contains("A version of a project that you may not see")
                        .doesNotContain("Spring app", "Mobile"));
        assertThat(given.mail.sent().stream().filter(mail -> mail.to().startsWith("priya")))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.body()).contains("Mobile app: Spring app"));
        assertThat(both.versionIds()).hasSize(2);
    }

    @Test
    void aVersionByItselfIsLookedAtAndNothingIsWritten() {
        given.issue(1, ReleaseFixture.SPRING, 3, 3);
        given.issue(2, ReleaseFixture.SPRING, 1, 3);
        given.resolved.add(1L);
        long id = given.as("noah").releases.idOfVersion(ReleaseFixture.SPRING);

        try (SqlCounter.Recording sql = given.database.record()) {
            ReleaseCourse course = given.progress.course(id);
            given.notes.drawn(id);

            assertThat(course.progress().brief().release().isBegun()).isFalse();
            assertThat(course.progress().brief().daysLeft(LocalDate.of(2026, 3, 2)))
                    .contains(31L);
            assertThat(course.progress().lines())
                    .extracting(line -> line.issue().key())
                    .containsExactly("SHOP-2", "SHOP-1");
            assertThat(course.progress().mandatoryOpen()).isEqualTo(2);
            assertThat(course.progress().late()).isZero();
            assertThat(course.days()).containsExactly(new ReleaseDay(LocalDate.of(2026, 3, 2), 2, 1, 1, 2, 0));
            assertThat(sql.statements()).isNotEmpty().allSatisfy(statement -> assertThat(statement)
                    .startsWithIgnoringCase("select"));
        }
        assertThat(given.releases.all()).isEmpty();
        assertThat(given.releases.rights(given.releases.get(id).release()).edit())
                .isFalse();
        assertThatThrownBy(() -> given.as("oscar").progress.course(id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.releases.idOfVersion(ReleaseFixture.SPRING))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> given.as("mia").releases.idOfVersion(12345)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void ofAVersionByItselfTheNightsKeepWhatChanged() {
        long id = Release.idOf(ReleaseFixture.SPRING);
        given.issue(1, ReleaseFixture.SPRING, 0, 1);
        given.keeping.run();
        day("2026-03-04");
        given.keeping.run();
        given.issue(2, ReleaseFixture.SPRING, 0, 1);
        day("2026-03-05");
        given.keeping.run();
        day("2026-03-08");
        given.keeping.run();
        given.issue(3, ReleaseFixture.SPRING, 0, 1);
        day("2026-03-09");

        ReleaseCourse course = given.progress.course(id);

        assertThat(course.days())
                .as("the day before a change is kept with it, so that the line does not slope")
                .extracting(ReleaseDay::day, ReleaseDay::issues)
                .containsExactly(
                        Tuple.tuple(LocalDate.of(2026, 3, 2), 1),
                        Tuple.tuple(LocalDate.of(2026, 3, 4), 1),
                        Tuple.tuple(LocalDate.of(2026, 3, 5), 2),
                        Tuple.tuple(LocalDate.of(2026, 3, 9), 3));
        assertThat(course.progress().lines().stream().filter(ReleaseLine::late))
                .as("what came after work on it began in Jira")
                .extracting(line -> line.issue().id())
                .containsExactly(3L);
        given.versions.remove(ReleaseFixture.SPRING);
        given.keeping.run();
        given.versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", false);
        assertThat(given.progress.days(id)).as("forgotten with the version").hasSize(1);
    }

    @Test
    void whatIsKeptOfAVersionByItselfGoesWithItIntoAReleaseAndOutAgain() {
        long alone = Release.idOf(ReleaseFixture.SPRING);
        given.issue(1, ReleaseFixture.SPRING, 1, 3);
        given.keeping.run();
        given.notes.save(alone, 0, "# Alone");
        day("2026-03-03");
        given.versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", true);
        given.keeping.released(ReleaseFixture.SPRING);
        given.issue(1, ReleaseFixture.SPRING, 3, 3);
        given.issue(2, ReleaseFixture.SPRING, 0, 3);

        ReleaseProgress frozen = given.progress.progress(alone);
        assertThat(frozen.isFrozen()).isTrue();
        assertThat(frozen.lines()).hasSize(1);
        assertThat(frozen.mandatoryOpen()).isEqualTo(2);
        assertThat(frozen.kept()).singleElement().satisfies(state -> assertThat(state.isPlanned())
                .isFalse());

        given.versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", false);
        given.keeping.reopened(ReleaseFixture.SPRING);
        assertThat(given.progress.progress(alone).isFrozen()).isFalse();
        assertThat(given.progress.progress(alone).lines()).hasSize(2);

        Release spring = given.spring();
        assertThat(given.releases.idOfVersion(ReleaseFixture.SPRING)).isEqualTo(spring.id());
        ReleaseCourse begun = given.progress.course(spring.id());
        assertThat(begun.progress().kept()).singleElement().satisfies(state -> assertThat(state.reopened())
                .isPresent());
        assertThat(begun.days())
                .extracting(ReleaseDay::day)
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));
        assertThat(given.notes.get(spring.id()).text()).isEqualTo("# Alone");
        long state = begun.progress().kept().get(0).id();

        given.releases.delete(spring.id(), spring.version(), Confirmation.EVERYTHING);
        assertThat(given.progress.kept(alone, state).mandatoryOpen())
                .as("nothing rewrites the past")
                .isEqualTo(2);
    }

    @Test
    void aVersionThatLeavesAReleaseTakesWithItHowItWasReleased() {
        given.issue(1, ReleaseFixture.SPRING, 1, 3);
        Release both = given.releases.create(new ReleaseDraft(
                "Both",
                List.of(String.valueOf(ReleaseFixture.SPRING), String.valueOf(ReleaseFixture.APP)),
                "",
                "",
                List.of(),
                List.of()));
        given.versions.put(ReleaseFixture.SPRING, ReleaseFixture.SHOP, "Spring", true);
        given.keeping.released(ReleaseFixture.SPRING);
        given.issue(2, ReleaseFixture.SPRING, 0, 9);
        given.issue(3, ReleaseFixture.APP, 0, 1);

        assertThat(given.progress.course(both.id()).days())
                .as("what is out counts as it was")
                .last()
                .isEqualTo(new ReleaseDay(LocalDate.of(2026, 3, 2), 2, 0, 0, 3, 0));
        given.keeping.run();
        day("2026-03-03");
        assertThat(given.progress.course(both.id()).days().get(0).mandatoryOpen())
                .isEqualTo(3);

        given.releases.update(
                both.id(),
                both.version(),
                new ReleaseDraft("App", List.of(String.valueOf(ReleaseFixture.APP)), "", "", List.of(), List.of()));
        assertThat(given.progress.progress(both.id()).kept()).isEmpty();
        ReleaseProgress alone = given.progress.progress(Release.idOf(ReleaseFixture.SPRING));
        assertThat(alone.isFrozen()).isTrue();
        assertThat(alone.mandatoryOpen()).isEqualTo(2);
    }

    @Test
    void thePictureReachesToTheDayOfTheRelease() {
        List<ReleaseDay> days = List.of(
                new ReleaseDay(LocalDate.of(2026, 3, 1), 10, 0, 0, 9, 0),
                new ReleaseDay(LocalDate.of(2026, 3, 11), 20, 12, 10, 3, 0));

        BurnUpPicture picture =
                BurnUpPicture.of(days, Optional.of(LocalDate.of(2026, 3, 21))).orElseThrow();

        assertThat(picture.scope()).isEqualTo("0.0,100.0 360.0,0.0");
        assertThat(picture.ready()).isEqualTo("0.0,200.0 360.0,100.0");
        assertThat(picture.most()).isEqualTo(20);
        assertThat(picture.last()).isEqualTo(LocalDate.of(2026, 3, 21));
        assertThat(BurnUpPicture.of(days.subList(0, 1), Optional.empty())).isEmpty();
    }
}
