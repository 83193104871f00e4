package org.productops.outcome.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.productops.common.audit.FieldChange;
import org.productops.devhost.database.SqlCounter;
import org.productops.outcome.CriterionBrief;
import org.productops.outcome.CriterionChange;
import org.productops.outcome.CriterionPlace;
import org.productops.outcome.CriterionQuery;
import org.productops.outcome.Outcome;
import org.productops.outcome.OutcomeReview;
import org.productops.outcome.SuccessCriterion;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoCriterionStoreTest {

    private static final CriterionPlace CHECKOUT = new CriterionPlace(7, "checkout");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Optional<OutcomeReview> MET =
            Optional.of(new OutcomeReview(Outcome.MET, "29 %", "Weniger Felder\nhelfen \u00dcberall 100%", DAY, "mia"));

    private static AoCriterionStore store(TestDatabase database) {
        return new AoCriterionStore(database.activeObjects(CriterionEntity.class));
    }

    @OnEveryDatabase
    void keepsWhatItIsGiven(TestDatabase database) {
        AoCriterionStore store = store(database);
        SuccessCriterion open = store.insert(criterion(10, DAY, Optional.empty()), CHECKOUT);
        SuccessCriterion met = store.insert(criterion(10, DAY, MET), new CriterionPlace(8, ""));

        assertThat(store.ofIssue(10)).containsExactly(open, met);
        assertThat(store.count(10)).isEqualTo(2);
        assertThat(store.find(met.id())).contains(met);
        assertThat(store.find(Long.MAX_VALUE)).isEmpty();
        assertThat(store.findAll(List.of(open.id(), 99L, Long.MAX_VALUE))).containsExactly(open);

        SuccessCriterion reviewed = open.reviewed(MET.get());
        store.update(reviewed, new CriterionPlace(7, "cart"));
        assertThat(store.find(open.id())).contains(reviewed);
        store.delete(met.id());
        assertThat(store.ofIssue(10)).containsExactly(reviewed);
        assertThat(store.places(List.of(10L, 11L))).isEqualTo(Map.of(10L, new CriterionPlace(7, "cart")));
        store.move(10, CHECKOUT);
        assertThat(store.places(List.of(10L))).isEqualTo(Map.of(10L, CHECKOUT));
    }

    @OnEveryDatabase
    void findsBriefs(TestDatabase database) {
        AoCriterionStore store = store(database);
        SuccessCriterion later = store.insert(criterion(10, DAY.plusDays(9), Optional.empty()), CHECKOUT);
        SuccessCriterion now = store.insert(criterion(11, DAY, Optional.empty()), new CriterionPlace(8, ""));
        SuccessCriterion met = store.insert(criterion(12, DAY.plusDays(1), MET), CHECKOUT);

        assertThat(store.briefs(CriterionQuery.ALL, 9))
                .extracting(CriterionBrief::id)
                .containsExactly(now.id(), met.id(), later.id());
        assertThat(store.briefs(CriterionQuery.ALL, 1))
                .containsExactly(new CriterionBrief(now.id(), 11, "", Optional.empty(), DAY, "ben"));
        assertThat(store.briefs(CriterionQuery.due(DAY.plusDays(3), Set.of()), 9))
                .extracting(CriterionBrief::id)
                .containsExactly(now.id());
        assertThat(store.briefs(CriterionQuery.due(DAY, Set.of("mia", "eve")), 9))
                .isEmpty();
        assertThat(store.briefs(query(OptionalLong.of(7), Set.of(), List.of()), 9))
                .extracting(CriterionBrief::id)
                .containsExactly(met.id(), later.id());
        assertThat(store.briefs(query(OptionalLong.empty(), Set.of(Outcome.MET, Outcome.PARTLY), List.of()), 9))
                .extracting(CriterionBrief::id)
                .containsExactly(met.id());
        assertThat(store.briefs(CriterionQuery.ALL.ofAreas(Set.of("checkout", "cart")), 9))
                .extracting(CriterionBrief::id)
                .containsExactly(met.id(), later.id());
        assertThat(store.dueReviewers(DAY)).containsExactly("ben");
        assertThat(store.dueReviewers(DAY.minusDays(1))).isEmpty();
    }

    @OnEveryDatabase
    void findsWhatPeopleWroteWhateverTheAccentsAndSigns(TestDatabase database) {
        AoCriterionStore store = store(database);
        store.insert(criterion(10, DAY, Optional.empty()), CHECKOUT);
        SuccessCriterion met = store.insert(criterion(11, DAY, MET), CHECKOUT);

        assertThat(found(store, "uberall", "felder")).containsExactly(met.id());
        assertThat(found(store, "100%")).containsExactly(met.id());
        assertThat(found(store, "1_0")).isEmpty();
        assertThat(found(store, "100%", "nowhere")).isEmpty();
        assertThat(found(store, "basket")).hasSize(2);
        assertThat(found(store, "!", "'; DROP")).isEmpty();
    }

    private static List<Long> found(AoCriterionStore store, String... words) {
        return store.briefs(query(OptionalLong.empty(), Set.of(), List.of(words)), 9).stream()
                .map(CriterionBrief::id)
                .toList();
    }

    private static CriterionQuery query(OptionalLong project, Set<Outcome> results, List<String> words) {
        return new CriterionQuery(
                project,
                results,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                words,
                Set.of(),
                false);
    }

    @OnEveryDatabase
    void aRowOfANewerVersionIsNotGuessedAtAndLeavesNoOtherOut(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(CriterionEntity.class);
        AoCriterionStore store = new AoCriterionStore(ao);
        SuccessCriterion odd = store.insert(criterion(10, DAY, MET), CHECKOUT);
        SuccessCriterion broken = store.insert(criterion(10, DAY, Optional.empty()), CHECKOUT);
        SuccessCriterion good = store.insert(criterion(10, DAY, Optional.empty()), CHECKOUT);
        CriterionEntity row = ao.get(CriterionEntity.class, (int) odd.id());
        row.setOutcomeName("EXCEEDED");
        row.save();
        CriterionEntity other = ao.get(CriterionEntity.class, (int) broken.id());
        other.setReviewOn("soon");
        other.save();

        assertThat(store.ofIssue(10)).containsExactly(good);
        assertThat(store.briefs(CriterionQuery.ALL, 9))
                .extracting(CriterionBrief::id)
                .containsExactly(good.id());
        assertThat(store.count(10)).isEqualTo(3);
    }

    @OnEveryDatabase
    void goesWithItsIssue(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(CriterionEntity.class, CriterionChangeEntity.class);
        AoCriterionStore store = new AoCriterionStore(ao);
        AoCriterionChangeStore changes = new AoCriterionChangeStore(ao);
        store.insert(criterion(10, DAY, Optional.empty()), CHECKOUT);
        store.insert(criterion(11, DAY, Optional.empty()), CHECKOUT);
        changes.add(change(10, false));
        changes.add(change(11, true));

        assertThat(store.issueIdsAfter(10, 9)).containsExactly(11L);
        assertThat(changes.issueIdsAfter(9, 9)).containsExactly(10L, 11L);
        store.forget(List.of(10L, 12L));
        changes.forget(List.of(10L, 12L));
        assertThat(store.ofIssue(10)).isEmpty();
        assertThat(store.ofIssue(11)).hasSize(1);
        assertThat(changes.ofIssue(10)).isEmpty();
        assertThat(changes.ofIssue(11)).hasSize(1);
    }

    @OnEveryDatabase
    void keepsWhatWasDoneNewestFirst(TestDatabase database) {
        AoCriterionChangeStore changes =
                new AoCriterionChangeStore(database.activeObjects(CriterionChangeEntity.class));
        changes.add(change(10, false));
        changes.add(change(10, true));
        changes.add(change(11, true));

        assertThat(changes.ofIssue(10))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(change(10, true), change(10, false));
        assertThat(changes.ofIssues(List.of(11L, 10L)))
                .extracting(CriterionChange::issueId)
                .containsExactly(10L, 10L, 11L);
    }

    @OnEveryDatabase
    void fewStatements(TestDatabase database) {
        AoCriterionStore store = store(database);
        for (int i = 0; i < 5; i++) {
            store.insert(criterion(10 + i, DAY, MET), CHECKOUT);
        }
        try (SqlCounter.Recording sql = database.record()) {
            store.ofIssue(10);
            assertThat(sql.statements()).hasSize(1);
        }
        try (SqlCounter.Recording sql = database.record()) {
            store.briefs(CriterionQuery.ALL, 9);
            assertThat(sql.statements()).hasSize(1);
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.ofIssues(LongStream.range(0, 1000).boxed().toList()))
                    .hasSize(5);
            assertThat(sql.statements()).hasSize(2);
        }
    }

    private static SuccessCriterion criterion(long issueId, LocalDate day, Optional<OutcomeReview> review) {
        return new SuccessCriterion(
                0, issueId, "Basket abandonment", "41 %", "below 30 %", day, "ben", "https://example.org", review, 1);
    }

    private static CriterionChange change(long issueId, boolean afterwards) {
        return new CriterionChange(
                0,
                3,
                issueId,
                CriterionChange.Kind.CHANGED,
                "Basket abandonment",
                "ben",
                Instant.now().truncatedTo(ChronoUnit.DAYS),
                afterwards,
                List.of(new FieldChange("target", "\"a\"\n", "b \u00fc")));
    }
}
