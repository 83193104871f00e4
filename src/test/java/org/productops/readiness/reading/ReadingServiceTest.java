package org.productops.readiness.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.job.JobState;
import org.productops.readiness.check.AreaSetCheck;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.OwnItem;

class ReadingServiceTest {

    private final ReadingFixture reading = new ReadingFixture();

    private List<String> ownTexts(long issueId) {
        return reading.given.own.ofIssue(issueId).stream().map(OwnItem::text).toList();
    }

    private List<String> why(ReadingReport report) {
        return report.remarks().stream()
                .map(remark -> remark.issueKey() + ":" + remark.line() + " "
                        + remark.why().key().replaceFirst(".*\\.", ""))
                .toList();
    }

    @Test
    void whatIsDoneThereIsTickedAndWhatNoListHasBecomesAnItemOfTheIssue() {
        Checklist gate =
                reading.given.needed("Gate", manual("Reviewed"), manual("Merged"), automatic(AreaSetCheck.KIND, ""));
        reading.texts.put(
                10L, "- [x] REVIEWED\n- Merged\n[x] Told support\n-? Measured\n(*) From elsewhere\n- [x] AREA_SET");

        ReadingReport report = reading.read(gate.id(), false);

        assertThat(report)
                .extracting(
                        ReadingReport::found,
                        ReadingReport::read,
                        ReadingReport::withItems,
                        ReadingReport::matched,
                        ReadingReport::ticked,
                        ReadingReport::added)
                .containsExactly(1, 1, 1, 3, 2, 2);
        assertThat(why(report)).containsExactly("PAY-1:5 other-dialect");
        assertThat(reading.given.ticks.ofIssue(10).get(gate.items().get(0).id()))
                .extracting(ItemMark::status, ItemMark::userKey, ItemMark::at)
                .containsExactly(ItemMark.Status.DONE, "key-admin", reading.given.now);
        assertThat(reading.given.ticks.ofIssue(10))
                .doesNotContainKey(gate.items().get(1).id());
        assertThat(reading.given.own.ofIssue(10))
                .extracting(OwnItem::text, OwnItem::mandatory)
                .containsExactly(tuple("Told support", true), tuple("Measured", false));
        assertThat(reading.given.ticks.ofIssue(10)).containsKey(-1L);
        assertThat(reading.job().state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aTrialPromisesNothingThatReadingRefuses() {
        String many = IntStream.range(0, 55).mapToObj(i -> "- [x] Item " + i).collect(Collectors.joining("\n"));
        reading.texts.put(10L, many);

        ReadingReport trial = reading.read(0, true);
        assertThat(trial.added()).isEqualTo(50);
        assertThat(trial.ticked()).isEqualTo(50);
        assertThat(why(trial)).containsOnly("PAY-1:0 many-own").hasSize(5);
        assertThat(ownTexts(10)).isEmpty();
        assertThat(reading.read(0, false)).isEqualTo(trial);
    }

    @Test
    void aTrialSaysTheSameAndWritesNothing() {
        Checklist gate = reading.given.needed("Gate", manual("Reviewed"));
        reading.texts.put(10L, "[x] Reviewed\n[x] Told support");

        ReadingReport trial = reading.read(gate.id(), true);

        assertThat(trial)
                .extracting(ReadingReport::ticked, ReadingReport::added)
                .containsExactly(2, 1);
        assertThat(reading.given.ticks.ofIssue(10)).isEmpty();
        assertThat(ownTexts(10)).isEmpty();
        ReadingReport real = reading.read(gate.id(), false);
        assertThat(real).isEqualTo(trial);
    }

    @Test
    void whatWasReadOnceStaysAsItIs() {
        Checklist gate = reading.given.needed("Gate", manual("Reviewed"));
        reading.texts.put(10L, "[x] Reviewed\n[x] Told support\n- told SUPPORT");
        reading.read(gate.id(), false);

        ReadingReport again = reading.read(gate.id(), false);

        assertThat(again)
                .extracting(ReadingReport::matched, ReadingReport::ticked, ReadingReport::added)
                .containsExactly(3, 0, 0);
        assertThat(ownTexts(10)).containsExactly("Told support");
    }

    @Test
    void withoutAListOrWhereItDoesNotStandAllBecomeItemsOfTheIssue() {
        Checklist elsewhere = reading.given.checklists.create(draft("Elsewhere", manual("Reviewed")));
        reading.texts.put(10L, "[x] Reviewed");

        assertThat(reading.read(elsewhere.id(), true).added()).isEqualTo(1);
        assertThat(reading.read(0, false).added()).isEqualTo(1);
        assertThat(ownTexts(10)).containsExactly("Reviewed");
    }

    @Test
    void anIssueInAnotherDialectIsLeftAloneAndNamed() {
        reading.given.issues.add(11, "PAY-2", "story");
        reading.found.add(11L);
        reading.texts.put(10L, "+ Reviewed\n~ Measured\n- Merged");
        reading.texts.put(11L, "{\"checklists\":[{\"items\":[{\"label\":\"A\"}]}]}");

        ReadingReport report = reading.read(0, false);

        assertThat(why(report)).containsExactly("PAY-1:0 other-dialect", "PAY-2:0 is-json");
        assertThat(report.remarks().get(0).why().arguments()).containsExactly("Smart Checklist", "HeroCoders");
        assertThat(report.remarks().get(1).why().arguments()).containsExactly("HeroCoders", "Smart Checklist (JSON)");
        assertThat(ownTexts(10))
                .as("each of its lines could be an item of HeroCoders")
                .isEmpty();
        assertThat(ownTexts(11)).isEmpty();
    }

    @Test
    void whatIsNotKeptOfItemsIsToldOnceForEachIssue() {
        reading.texts.put(10L, "~ Measured\n~ Merged\n- [IN QA] Signed");

        Reading begun = reading.readings.start(
                new ReadingDraft("all", "FIELD", "description", "", "smart-checklist", true, ""), false);
        reading.threads.runNext();

        assertThat(why(reading.readings.get(begun.id()).reading().report().orElseThrow()))
                .containsExactly("PAY-1:1 in-progress", "PAY-1:3 status");
        assertThat(ownTexts(10)).containsExactly("Measured", "Merged", "Signed");
    }

    @Test
    void whatCannotBeReadIsToldWithItsIssueAndTheOthersAreRead() {
        reading.given.issues.add(11, "PAY-2", "story");
        reading.given.issues.add(12, "PAY-3", "story");
        reading.given.issues.add(13, "PAY-4", "story");
        reading.given.issues.lock(12);
        reading.given.issues.hide(13);
        reading.found.addAll(List.of(11L, 12L, 13L, 99L));
        reading.texts.put(10L, "broken");
        reading.texts.put(11L, "a\u0000b\nGood\n" + "x".repeat(501));
        reading.texts.put(12L, "Locked");
        reading.texts.put(13L, "Hidden");

        ReadingReport report = reading.read(0, false);

        assertThat(why(report))
                .containsExactly(
                        "PAY-1:0 failed", "PAY-2:1 text-character", "PAY-2:3 text-long", "PAY-3:0 may-not-tick");
        assertThat(report).extracting(ReadingReport::found, ReadingReport::read).containsExactly(5, 3);
        assertThat(ownTexts(11)).containsExactly("Good");
        assertThat(ownTexts(12)).isEmpty();
        assertThat(report.remarks()).noneMatch(remark -> remark.text().contains("\u0000"));
    }

    @Test
    void twoThousandItemsOnOneIssueStopAtItsLimitAndSaySo() {
        reading.texts.put(
                10L, IntStream.range(0, 2000).mapToObj(i -> "- item " + i).collect(Collectors.joining("\n")));

        ReadingReport report = reading.read(0, false);

        assertThat(report.added()).isEqualTo(50);
        assertThat(report.remarks()).hasSize(500);
        assertThat(report.more()).isEqualTo(1450);
        assertThat(report.figures(false).arguments()).endsWith("1950");
    }

    @Test
    void oneThatIsStoppedKeepsWhatItHasDoneAndTellsIt() {
        Reading begun = reading.readings.start(ReadingFixture.draft(0), false);
        reading.jobs.cancel(reading.job().id());
        reading.threads.runNext();

        assertThat(reading.job().state()).isEqualTo(JobState.CANCELLED);
        assertThat(reading.readings.get(begun.id()).job()).isPresent();
    }

    @Test
    void theUserWhoBeganItIsGoneMeanwhile() {
        reading.readings.start(ReadingFixture.draft(0), false);
        reading.given.people.delete("admin");
        reading.threads.runNext();
        reading.given.people.administrator("admin").actAs("admin");

        assertThat(reading.job().state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void allThatIsWrongIsToldAtItsField() {
        ReadingDraft wrong = new ReadingDraft(" ", "FILE", "", "", "wiki", true, "77");

        assertThatThrownBy(() -> reading.readings.start(wrong, true))
                .isInstanceOfSatisfying(
                        InvalidException.class, e -> assertThat(e.errors().fields())
                                .containsOnlyKeys("query", "source", "place", "dialect", "checklist"));
        assertThatThrownBy(() -> reading.readings.start(
                        new ReadingDraft("nonsense", "FIELD", "Description", "", "okapya", true, ""), true))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().fields()).containsOnlyKeys("query"));
        assertThatThrownBy(() -> reading.readings.start(
                        new ReadingDraft("all", "FIELD", "checklist", "a/b", "okapya", true, ""), true))
                .isInstanceOfSatisfying(InvalidException.class, e -> {
                    assertThat(e.errors().fields()).containsOnlyKeys("place", "within");
                    assertThat(e.errors().fields().get("place").arguments())
                            .containsExactly("checklist", "customfield_10200, customfield_10201");
                });
        assertThatThrownBy(() -> reading.readings.start(
                        new ReadingDraft("nonsense", "FIELD", "Nowhere", "", "okapya", true, ""), true))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        e -> assertThat(e.errors().fields()).containsOnlyKeys("query", "place"));
        assertThat(reading.readings.latest()).isEmpty();
    }

    @Test
    void aFieldIsFoundByItsNameAndAPropertyTakenAsItIs() {
        assertThat(reading.readings
                        .start(new ReadingDraft("all", "FIELD", "DESCRIPTION", "", "okapya", true, ""), true)
                        .order()
                        .source())
                .isEqualTo(new TextSource(TextSource.Kind.FIELD, "description", ""));
        assertThat(reading.readings
                        .start(new ReadingDraft("all", "PROPERTY", "checklist", "items", "okapya-json", true, ""), true)
                        .order()
                        .source())
                .isEqualTo(new TextSource(TextSource.Kind.PROPERTY, "checklist", "items"));
    }

    @Test
    void onlyAdministratorsReadAndSeeWhatCameOfIt() {
        reading.read(0, true);
        reading.given.people.actAs("anna");

        assertThatThrownBy(() -> reading.readings.start(ReadingFixture.draft(0), true))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(reading.readings::latest).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(reading.readings::fields).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(reading.readings::checklists).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> reading.readings.get(1)).isInstanceOf(NotPermittedException.class);
        reading.given.people.actAs("admin");
        assertThatThrownBy(() -> reading.readings.get(7)).isInstanceOf(NotFoundException.class);
    }
}
