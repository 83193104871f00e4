package org.productops.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.AllIssues;
import org.productops.common.json.Json;
import org.productops.common.paging.Paging;
import org.productops.readiness.mine.OpenTask;

class OutcomeServiceTest {

    private static final Paging ALL = new Paging(0, 50);

    private final OutcomeFixture fixture = new OutcomeFixture();
    private final AreaFixture areas = new AreaFixture();
    private final OutcomeService service = new OutcomeService(
            fixture.store,
            fixture.facts,
            fixture.issues,
            areas.library,
            new Access(fixture.people),
            fixture.people,
            () -> fixture.now);
    private final OutcomeOpenWork work =
            new OutcomeOpenWork(fixture.store, fixture.issues, areas.library, fixture.people, () -> fixture.now);

    @BeforeEach
    void tree() {
        areas.people.user("ben");
        areas.service.create(
                new AreaFixture.Draft("shop", "Shop", "").owner("ben").build());
        areas.service.create(new AreaFixture.Draft("checkout", "Checkout", "shop").build());
        areas.service.create(new AreaFixture.Draft("search", "Search", "").build());
        bet(1, "PAY-1", "checkout", "2026-04-01");
        bet(2, "PAY-2", "search", "2026-03-20");
        bet(3, "PAY-3", "", "2026-03-12");
    }

    private SuccessCriterion bet(long issueId, String key, String area, String day) {
        fixture.issues.add(issueId, key, "story");
        fixture.facts.places.put(issueId, new CriterionPlace(1, area));
        fixture.people.actAs("anna");
        return fixture.service
                .define(key, new CriterionDraft("Measure of " + key, "1", "2", day, "mia", ""))
                .criterion();
    }

    private void review(long id, String key, String result, String learned) {
        fixture.people.actAs("mia");
        fixture.reviews.review(key, id, 1, new OutcomeReviewDraft(result, "", learned));
    }

    private List<String> keys(OutcomeFilterDraft draft) {
        return service.find(draft, ALL).lines().values().stream()
                .map(line -> line.view().issue().key())
                .toList();
    }

    private static OutcomeFilterDraft filter(String area, String state, String text) {
        return new OutcomeFilterDraft(area, "", state, "", "", "", text);
    }

    @Test
    void showsWhatTheReaderMaySeeInTheOrderOfTheTree() {
        assertThat(keys(OutcomeFilterDraft.NONE)).hasSize(3).endsWith("PAY-3");
        fixture.issues.hide(1);
        OutcomeOverview overview = service.find(OutcomeFilterDraft.NONE, ALL);

        assertThat(overview.lines().total()).isEqualTo(2);
        assertThat(overview.counts()).isEqualTo(Map.of(CriterionStanding.DUE, 2));
        assertThat(overview.groups()).hasSize(2);
        fixture.people.actAsNobody();
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> service.find(OutcomeFilterDraft.NONE, ALL));
    }

    @Test
    void anAreaIsAskedWithAllBelowIt() {
        assertThat(keys(filter("shop", "", ""))).containsExactly("PAY-1");
        assertThat(keys(filter("Checkout", "", ""))).containsExactly("PAY-1");
        OutcomeOverview overview = service.find(filter("shop", "", ""), ALL);
        assertThat(overview.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.area().orElseThrow().key()).isEqualTo("checkout"));
    }

    @Test
    void narrowsByStateProjectReviewerDaysAndWords() {
        review(1, "PAY-1", "NOT_MET", "Der Preis z\u00e4hlt");
        assertThat(keys(filter("", "not-met", ""))).containsExactly("PAY-1");
        assertThat(keys(filter("", "open", ""))).containsExactlyInAnyOrder("PAY-2", "PAY-3");
        assertThat(keys(filter("", "due", ""))).containsExactlyInAnyOrder("PAY-2", "PAY-3");
        assertThat(keys(filter("", "", "PREIS zahlt"))).containsExactly("PAY-1");
        assertThat(keys(new OutcomeFilterDraft("", "pay", "", "mia", "2026-03-13", "2026-03-31", "")))
                .containsExactly("PAY-2");
        assertThat(keys(new OutcomeFilterDraft("", "", "", "eve", "", "", ""))).isEmpty();
        fixture.now = Instant.parse("2026-03-15T12:00:00Z");
        assertThat(keys(filter("", "overdue", ""))).containsExactly("PAY-3");
        assertThat(service.find(filter("", "overdue", ""), ALL).counts())
                .isEqualTo(
                        Map.of(CriterionStanding.NOT_MET, 1, CriterionStanding.DUE, 1, CriterionStanding.OVERDUE, 1));
    }

    @Test
    void saysAllThatIsWrongWithAFilter() {
        OutcomeFilterDraft wrong = new OutcomeFilterDraft("nowhere", "NONE", "won", "", "2026-03-02", "yesterday", "");

        assertThat(catchThrowableOfType(InvalidException.class, () -> service.find(wrong, ALL))
                        .errors()
                        .fields())
                .containsOnlyKeys("area", "project", "state", "to");
    }

    @Test
    void saysHowManyUnresolvedIssuesHaveACriterion() {
        fixture.facts.unresolved = OptionalLong.of(10);
        fixture.facts.resolved.add(2L);
        OutcomeOverview overview = service.find(OutcomeFilterDraft.NONE, ALL);

        assertThat(overview.bets()).isEqualTo(2);
        assertThat(overview.unresolved()).hasValue(10);
        assertThat(service.find(filter("", "", "measure"), ALL).unresolved()).isEmpty();
    }

    @Test
    void whatWasLearnedIsFoundAtTheAreaAndAbove() {
        review(1, "PAY-1", "PARTLY", "Fewer fields help");
        review(2, "PAY-2", "MET", "");

        assertThat(service.learned(areas.get("shop"), 5))
                .extracting(
                        line -> line.view().criterion().review().orElseThrow().learned())
                .containsExactly("Fewer fields help");
        assertThat(service.learned(areas.get("search"), 5)).isEmpty();
        fixture.issues.hide(1);
        assertThat(service.learned(areas.get("shop"), 5)).isEmpty();
    }

    @Test
    void asksTheReviewerOnTheDayAndTheOwnersOfTheAreaOfOneWhoLeft() {
        assertThat(work.of("key-mia", 9)).isEmpty();
        assertThat(work.people()).isEmpty();
        fixture.now = Instant.parse("2026-04-01T12:00:00Z");
        assertThat(work.of("key-mia", 9)).hasSize(3).extracting(OpenTask::kind).containsOnly(OpenTask.Kind.OUTCOME);
        assertThat(work.of("key-ben", 9)).isEmpty();
        assertThat(work.people()).isEqualTo(Set.of("key-mia"));

        review(2, "PAY-2", "MET", "");
        fixture.people.deactivate("mia");
        assertThat(work.of("key-ben", 9)).extracting(OpenTask::name).containsExactly("PAY-1 Summary of PAY-1");
        assertThat(work.people()).isEqualTo(Set.of("key-ben"));
        fixture.issues.hide(1);
        assertThat(work.of("key-ben", 9)).isEmpty();
    }

    @Test
    void anIssueThatMovesTakesItsCriteriaAlong() {
        CriterionPlaces places = new CriterionPlaces(fixture.store, fixture.facts, fixture.storage.writes());
        fixture.facts.places.put(1L, new CriterionPlace(1, "search"));
        places.run();

        assertThat(keys(filter("shop", "", ""))).isEmpty();
        assertThat(keys(filter("search", "", ""))).containsExactlyInAnyOrder("PAY-1", "PAY-2");
    }

    @Test
    void administratorsGetAllOfItAsAFile() {
        review(1, "PAY-1", "PARTLY", "\"Fewer\" fields");
        fixture.people.actAs("anna");
        fixture.service.remove("PAY-3", 3, 1);
        CriterionExportService export = new CriterionExportService(
                fixture.store, fixture.changes, new Names(), new Access(fixture.people), fixture.people);
        assertThatExceptionOfType(NotPermittedException.class)
                .isThrownBy(() -> export.json(new ByteArrayOutputStream()));
        fixture.people.actAs("root");
        fixture.issues.hide(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.json(out);

        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(Json.readValue(text)).isInstanceOf(Map.class);
        assertThat(text)
                .contains(
                        "\"issueKey\":\"PAY-1\"", "\"learned\":\"\\\"Fewer\\\" fields\"", "\"reviewerKey\":\"key-mia\"")
                .contains("\"kind\":\"REMOVED\"", "Measure of PAY-3");
    }

    private static final class Names implements AllIssues {
        @Override
        public List<Long> projects() {
            return List.of();
        }

        @Override
        public List<Long> ofProject(long projectId) {
            return List.of();
        }

        @Override
        public String name(long issueId) {
            return "PAY-" + issueId;
        }
    }
}
