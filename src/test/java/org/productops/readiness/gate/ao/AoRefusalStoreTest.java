package org.productops.readiness.gate.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.productops.common.paging.Paging;
import org.productops.devhost.database.SqlCounter;
import org.productops.readiness.gate.GateFixture;
import org.productops.readiness.gate.ItemCounts;
import org.productops.readiness.gate.ItemDay;
import org.productops.readiness.gate.JudgedDay;
import org.productops.readiness.gate.Passage;
import org.productops.readiness.gate.Refusal;
import org.productops.readiness.gate.RefusalFilter;
import org.productops.readiness.gate.RefusalStore;
import org.productops.readiness.gate.RefusedItem;
import org.productops.readiness.gate.TrialQuestion;
import org.productops.readiness.simplify.SimplifyFixture;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoRefusalStoreTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final JudgedDay.Place PLACE = new JudgedDay.Place(3, 1, "Delivery", "Close", true);

    private static RefusalStore store(TestDatabase database) {
        return new AoRefusalStore(database.activeObjects(
                RefusalEntity.class, RefusalItemEntity.class, JudgedDayEntity.class, ItemDayEntity.class));
    }

    private static Refusal refusal(long id, long issueId, Refusal.Kind kind, String user, Instant at) {
        return new Refusal(
                id,
                issueId,
                issueId == 0 ? "" : "PAY-" + issueId,
                1,
                "Delivery",
                "Close",
                3,
                List.of(11L, -2L),
                kind,
                user,
                at,
                Map.of(11L, "com.example.Check"));
    }

    private static RefusalFilter all(Refusal.Kind kind) {
        return new RefusalFilter(
                kind, Optional.empty(), Optional.empty(), NOW.minus(Duration.ofDays(1)), NOW.plusSeconds(1));
    }

    @OnEveryDatabase
    void findsRefusalsAndTheirItemsInOneStatementEach(TestDatabase database) {
        RefusalStore store = store(database);
        store.add(List.of(
                refusal(1, 10, Refusal.Kind.REFUSED, "anna", NOW.minusSeconds(10)),
                refusal(2, 0, Refusal.Kind.REFUSED, "ben", NOW),
                refusal(3, 30, Refusal.Kind.TRIAL, "anna", NOW),
                refusal(4, 40, Refusal.Kind.REFUSED, "anna", NOW.minus(Duration.ofDays(2)))));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.find(all(Refusal.Kind.REFUSED), 10))
                    .extracting(Refusal::id)
                    .containsExactly(2L, 1L);
            assertThat(sql.statements()).hasSize(1);
        }
        Refusal created = store.find(all(Refusal.Kind.REFUSED), 1).get(0);
        assertThat(created.issueKey()).isEmpty();
        assertThat(created.at()).isEqualTo(NOW);
        assertThat(created.workflow()).isEqualTo("Delivery");
        assertThat(store.find(all(Refusal.Kind.TRIAL), 10)).hasSize(1);
        RefusalFilter annas = new RefusalFilter(
                Refusal.Kind.REFUSED,
                Optional.of("anna"),
                Optional.of(3L),
                NOW.minus(Duration.ofDays(3)),
                NOW.plusSeconds(1));
        assertThat(store.find(annas, 10)).extracting(Refusal::id).containsExactly(1L, 4L);
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.items(Optional.of(3L), NOW.minusSeconds(20), NOW))
                    .isEqualTo(Map.of(
                            1L,
                            List.of(
                                    new RefusedItem(11, Optional.of("com.example.Check")),
                                    new RefusedItem(-2, Optional.empty()))));
            assertThat(sql.statements()).hasSize(1);
        }
        assertThat(store.items(Optional.of(4L), NOW.minusSeconds(20), NOW)).isEmpty();
        assertThat(store.items(Optional.empty(), NOW.minusSeconds(20), NOW.plusSeconds(1)))
                .hasSize(3);
    }

    @OnEveryDatabase
    void aThousandRefusalsAreWrittenInAFewStatements(TestDatabase database) {
        RefusalStore store = store(database);
        List<Refusal> many = LongStream.rangeClosed(1, 500)
                .mapToObj(id -> refusal(id, id, Refusal.Kind.REFUSED, "anna", NOW))
                .toList();
        try (SqlCounter.Recording sql = database.record()) {
            store.add(many);
            assertThat(sql.statements()).hasSizeLessThanOrEqualTo(3);
        }
        assertThat(store.find(all(Refusal.Kind.REFUSED), 1000)).hasSize(500);
    }

    @OnEveryDatabase
    void namesThatAreTooLongAreCut(TestDatabase database) {
        RefusalStore store = store(database);
        store.add(List.of(new Refusal(
                1,
                10,
                "PAY-1",
                1,
                "w".repeat(300),
                "t".repeat(255),
                3,
                List.of(),
                Refusal.Kind.REFUSED,
                "",
                NOW,
                Map.of())));
        Refusal found = store.find(all(Refusal.Kind.REFUSED), 10).get(0);
        assertThat(found.workflow()).hasSize(255).startsWith("www");
        assertThat(found.transition()).isEqualTo("t".repeat(255));
        assertThat(found.userKey()).isEmpty();
    }

    @OnEveryDatabase
    void addsUpThePartsOfNumbersInOneStatement(TestDatabase database) {
        RefusalStore store = store(database);
        store.count(
                List.of(
                        new JudgedDay(DAY, PLACE, 2, 0),
                        new JudgedDay(DAY, new JudgedDay.Place(0, 0, "", "", false), 0, 5)),
                List.of(new ItemDay(DAY, 11, new ItemCounts(7, 6, 5, 4, 3, 2, 1))));
        store.count(
                List.of(new JudgedDay(DAY.plusDays(1), PLACE, 3, 0)),
                List.of(new ItemDay(DAY.plusDays(1), 11, new ItemCounts(1, 1, 1, 1, 1, 1, 1))));

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.judgedSince(DAY, 3)).containsExactly(new JudgedDay(DAY, PLACE, 5, 0));
            assertThat(store.itemCountsSince(DAY)).isEqualTo(Map.of(11L, new ItemCounts(8, 7, 6, 5, 4, 3, 2)));
            assertThat(store.lostSince(DAY)).isEqualTo(5);
            assertThat(sql.statements()).hasSize(3);
        }
        assertThat(store.judgedSince(DAY.plusDays(1), 3)).hasSize(1);
        assertThat(store.judgedSince(DAY.plusDays(2), 3)).isEmpty();
        assertThat(store.itemCountsSince(DAY.plusDays(1))).isEqualTo(Map.of(11L, new ItemCounts(1, 1, 1, 1, 1, 1, 1)));
    }

    @OnEveryDatabase
    void putsThePartsOfADayTogetherOnce(TestDatabase database) {
        RefusalStore store = store(database);
        for (int part = 0; part < 3; part++) {
            store.count(
                    List.of(new JudgedDay(DAY, PLACE, 2, 1)),
                    List.of(new ItemDay(DAY, 11, new ItemCounts(1, 0, 0, 0, 0, 0, 1))));
        }
        store.gather(DAY);
        assertThat(store.judgedSince(DAY, 3)).containsExactly(new JudgedDay(DAY, PLACE, 6, 3));
        assertThat(store.itemCountsSince(DAY)).isEqualTo(Map.of(11L, new ItemCounts(3, 0, 0, 0, 0, 0, 3)));
        try (SqlCounter.Recording sql = database.record()) {
            store.gather(DAY);
            assertThat(sql.statements()).hasSize(2);
        }
    }

    @OnEveryDatabase
    void forgetsOldRefusalsAndThoseOfIssuesThatAreGone(TestDatabase database) {
        RefusalStore store = store(database);
        store.add(List.of(
                refusal(1, 10, Refusal.Kind.REFUSED, "anna", NOW),
                refusal(2, 0, Refusal.Kind.REFUSED, "anna", NOW),
                refusal(3, 30, Refusal.Kind.REFUSED, "anna", NOW),
                refusal(4, 20, Refusal.Kind.REFUSED, "anna", NOW.minusSeconds(60))));
        store.count(
                List.of(new JudgedDay(DAY, PLACE, 1, 0)),
                List.of(new ItemDay(DAY, 11, new ItemCounts(1, 0, 0, 0, 0, 0, 0))));

        assertThat(store.issueIdsAfter(0, 10)).containsExactly(10L, 20L, 30L);
        store.forget(List.of(10L));
        store.removeBefore(NOW.minusSeconds(30), DAY.plusDays(1));

        assertThat(store.find(all(Refusal.Kind.REFUSED), 10))
                .extracting(Refusal::id)
                .containsExactly(3L, 2L);
        assertThat(store.items(Optional.empty(), NOW.minusSeconds(90), NOW.plusSeconds(1)))
                .containsOnlyKeys(1L, 2L, 3L);
        assertThat(store.itemCountsSince(DAY)).isEmpty();
        assertThat(store.judgedSince(DAY, 3)).isEmpty();
    }

    @OnEveryDatabase
    void pagesTakeAsManyStatementsForManyIssuesAsForFew(TestDatabase database) {
        GateFixture fixture = new GateFixture(store(database));
        for (int issue = 1; issue <= 30; issue++) {
            fixture.log.note(fixture.refusal(10L * issue, fixture.done, Refusal.Kind.REFUSED, GateFixture.NOW));
            fixture.log.note(fixture.refusal(10L * issue, fixture.ready, Refusal.Kind.TRIAL, GateFixture.NOW));
            fixture.log.passed(fixture.passage(1000 + issue, fixture.ready, Passage.State.CLOSED, GateFixture.NOW));
        }
        fixture.refusals.own(new Paging(0, 20));
        try (SqlCounter.Recording sql = database.record()) {
            fixture.refusals.own(new Paging(0, 20));
            assertThat(sql.statements()).hasSize(2);
        }
        fixture.readiness.people.actAs("admin");
        try (SqlCounter.Recording sql = database.record()) {
            fixture.refusals.all(30, Optional.empty(), new Paging(0, 20));
            assertThat(sql.statements()).hasSize(3);
        }
        try (SqlCounter.Recording sql = database.record()) {
            fixture.trials.report(new TrialQuestion(Optional.empty(), "", "", 30), new Paging(0, 20));
            assertThat(sql.statements()).hasSize(3);
        }
    }

    @OnEveryDatabase
    void theFiguresOfAllItemsTakeOneStatement(TestDatabase database) {
        SimplifyFixture fixture = new SimplifyFixture(store(database));
        fixture.pass(30, Passage.State.HURRIED, GateFixture.NOW);
        fixture.service.view(90, Optional.empty());
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(fixture.service.view(90, Optional.empty()).proposals()).hasSize(2);
            assertThat(sql.statements()).hasSize(1);
        }
    }

    @OnEveryDatabase
    void aTransitionCostsNoStatement(TestDatabase database) {
        GateFixture fixture = new GateFixture(store(database));
        try (SqlCounter.Recording sql = database.record()) {
            fixture.log.note(fixture.refusal(10, fixture.done, Refusal.Kind.REFUSED, GateFixture.NOW));
            fixture.log.passed(fixture.passage(20, fixture.done, Passage.State.CLOSED, GateFixture.NOW));
            assertThat(sql.statements()).isEmpty();
        }
    }
}
