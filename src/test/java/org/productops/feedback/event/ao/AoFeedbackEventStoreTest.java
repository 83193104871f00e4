package org.productops.feedback.event.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvent.Kind;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoFeedbackEventStoreTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00.123Z");
    private static final long PROJECT = 77;

    private static FeedbackEvent feedback(Kind kind, long id, Instant at) {
        return FeedbackEvent.ofFeedback(kind, id, PROJECT, "checkout", at);
    }

    @OnEveryDatabase
    void keepsWhatIsToldInOneStatementForFiveHundred(TestDatabase database) {
        AoFeedbackEventStore store = new AoFeedbackEventStore(database.activeObjects(FeedbackEventEntity.class));
        List<FeedbackEvent> many = LongStream.rangeClosed(1, 500)
                .mapToObj(id -> feedback(Kind.RECORDED, id, NOON.plusSeconds(id)))
                .toList();

        try (SqlCounter.Recording sql = database.record()) {
            store.tell(many);
            assertThat(sql.statements()).hasSize(1);
        }
        FeedbackEvent before = FeedbackEvent.ofDelivery(Kind.STARTED, 9, PROJECT, "", NOON.minus(Duration.ofDays(2)));
        store.tell(List.of(before));

        try (SqlCounter.Recording sql = database.record()) {
            List<FeedbackEvent> told = new ArrayList<>();
            store.each(told::add);
            assertThat(told).hasSize(501).startsWith(many.get(0)).endsWith(before);
            List<FeedbackEvent> happened = new ArrayList<>();
            store.each(before.at(), NOON.plusSeconds(2), happened::add);
            assertThat(happened).containsExactly(before, many.get(0));
            assertThat(sql.statements()).hasSize(2);
        }
        assertThat(store.ofFeedback(List.of(2L, 3L))).containsExactly(many.get(1), many.get(2));
        assertThat(store.ofDeliveries(List.of(9L))).containsExactly(before);
        assertThat(store.ofDeliveries(List.of())).isEmpty();
    }

    @OnEveryDatabase
    void whatIsLeftOfADeletedIssueLeadsToNoIssueAndBelongsTogether(TestDatabase database) {
        AoFeedbackEventStore store = new AoFeedbackEventStore(database.activeObjects(FeedbackEventEntity.class));
        store.tell(List.of(
                feedback(Kind.HEARD, 101, NOON),
                feedback(Kind.TRIAGED, 101, NOON.plusSeconds(60)),
                new FeedbackEvent(Kind.LINKED, 101, 201, PROJECT, "checkout", NOON.plusSeconds(90)),
                feedback(Kind.HEARD, 102, NOON),
                FeedbackEvent.ofDelivery(Kind.RELEASED, 201, PROJECT, "", NOON.plusSeconds(99))));
        assertThat(store.issueIdsAfter(0, 500)).containsExactly(101L, 102L, 201L);
        assertThat(store.issueIdsAfter(101, 1)).containsExactly(102L);

        try (SqlCounter.Recording sql = database.record()) {
            store.forget(List.of(101L, 999L));
            assertThat(sql.statements()).hasSizeLessThanOrEqualTo(4);
        }

        assertThat(store.issueIdsAfter(0, 500)).containsExactly(102L, 201L);
        List<FeedbackEvent> left = new ArrayList<>();
        store.each(left::add);
        assertThat(left).hasSize(5);
        List<FeedbackEvent> nobodys =
                left.stream().filter(event -> event.feedbackId() < 0).toList();
        assertThat(nobodys).extracting(FeedbackEvent::kind).containsExactly(Kind.HEARD, Kind.TRIAGED, Kind.LINKED);
        assertThat(nobodys)
                .extracting(FeedbackEvent::feedbackId)
                .doesNotContain(-101L)
                .containsOnly(nobodys.get(0).feedbackId());
        assertThat(nobodys).extracting(FeedbackEvent::deliveryId).containsExactly(0L, 0L, 201L);
        assertThat(nobodys.get(1).at()).isEqualTo(NOON.plusSeconds(60));
    }

    @OnEveryDatabase
    void whatIsErasedNeverHappened(TestDatabase database) {
        AoFeedbackEventStore store = new AoFeedbackEventStore(database.activeObjects(FeedbackEventEntity.class));
        List<FeedbackEvent> mistake = LongStream.rangeClosed(1, 500)
                .mapToObj(id -> feedback(Kind.HEARD, id, NOON))
                .toList();
        FeedbackEvent other = feedback(Kind.HEARD, 900, NOON);
        FeedbackEvent release = FeedbackEvent.ofDelivery(Kind.RELEASED, 7, PROJECT, "", NOON);
        store.tell(mistake);
        store.tell(List.of(new FeedbackEvent(Kind.LINKED, 7, 201, PROJECT, "", NOON), other, release));
        assertThat(store.count()).isEqualTo(503);

        try (SqlCounter.Recording sql = database.record()) {
            store.erase(LongStream.rangeClosed(1, 500).boxed().toList());
            assertThat(sql.statements()).hasSize(1);
        }
        store.erase(List.of());
        store.forget(List.of(7L));

        List<FeedbackEvent> left = new ArrayList<>();
        store.each(left::add);
        assertThat(left).extracting(FeedbackEvent::feedbackId).containsExactly(900L, 0L);
        assertThat(left.get(1).deliveryId())
                .as("the release of an issue is not what was heard")
                .isNegative();
        assertThat(store.count()).isEqualTo(2);
    }

    @OnEveryDatabase
    void givesWhatWasToldSinceByItsNumber(TestDatabase database) {
        AoFeedbackEventStore store = new AoFeedbackEventStore(database.activeObjects(FeedbackEventEntity.class));
        assertThat(store.lastNumber()).isZero();
        store.tell(List.of(feedback(Kind.HEARD, 101, NOON)));
        long first = store.lastNumber();
        store.tell(List.of(feedback(Kind.TRIAGED, 102, NOON), feedback(Kind.HEARD, 103, NOON)));

        List<Long> told = new ArrayList<>();
        long next = store.after(first, 1, event -> told.add(event.feedbackId()));
        assertThat(told).containsExactly(102L);
        long last = store.after(next, 10, event -> told.add(event.feedbackId()));
        assertThat(told).containsExactly(102L, 103L);
        assertThat(last).isEqualTo(store.lastNumber());
        assertThat(store.after(last, 10, event -> told.add(0L))).isEqualTo(last);
        assertThat(told).hasSize(2);

        List<Long> heard = new ArrayList<>();
        store.each(Kind.HEARD, event -> heard.add(event.feedbackId()));
        assertThat(heard).containsExactly(101L, 103L);
    }

    @OnEveryDatabase
    void anEventOfANewerVersionLeavesNoOtherOut(TestDatabase database) {
        var ao = database.activeObjects(FeedbackEventEntity.class);
        AoFeedbackEventStore store = new AoFeedbackEventStore(ao);
        store.tell(List.of(feedback(Kind.HEARD, 101, NOON)));
        ao.create(
                FeedbackEventEntity.class,
                Map.of(
                        "EVENT_KIND",
                        "FRAMED",
                        "FEEDBACK_ID",
                        101L,
                        "DELIVERY_ID",
                        0L,
                        "PROJECT_ID",
                        PROJECT,
                        "AREA_KEY",
                        "",
                        "HAPPENED_AT",
                        java.util.Date.from(NOON)));

        assertThat(store.ofFeedback(List.of(101L)))
                .extracting(FeedbackEvent::kind)
                .containsExactly(Kind.HEARD);
    }
}
