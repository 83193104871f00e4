package org.productops.readiness.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.productops.readiness.gate.GateFixture.NOW;
import static org.productops.readiness.gate.GateFixture.by;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.paging.Paging;
import org.productops.readiness.checklist.Checklist;

class RefusalServiceTest {

    private static final Paging FIRST = new Paging(0, 20);

    private final GateFixture fixture = new GateFixture();
    private final RefusalService refusals = fixture.refusals;

    private void refuse(long issueId, Checklist checklist, Instant at) {
        fixture.log.note(fixture.refusal(issueId, checklist, Refusal.Kind.REFUSED, at));
    }

    private List<RefusalGroupView> own() {
        return refusals.own(FIRST).groups().values();
    }

    @Test
    void aBulkChangeIsOneGroupWithEachIssueAndWhatWasOpen() {
        for (int i = 1; i <= 12; i++) {
            refuse(10L * i, fixture.done, NOW.minusSeconds(200 - 10 * i));
        }
        refuse(10, fixture.ready, NOW.minusSeconds(190));

        assertThat(own()).singleElement().satisfies(group -> {
            assertThat(group.transition()).isEqualTo("Close");
            assertThat(group.workflow()).isEqualTo("Delivery");
            assertThat(group.userName()).isEqualTo("Anna");
            assertThat(group.from()).isEqualTo(NOW.minusSeconds(190));
            assertThat(group.until()).isEqualTo(NOW.minusSeconds(80));
            assertThat(group.items())
                    .extracting(row -> row.item().text(), ItemCountView::count)
                    .containsExactly(tuple("Docs", 12), tuple("Tests", 12), tuple("Estimate", 1));
            assertThat(group.issues().total()).isEqualTo(12);
            assertThat(group.issues().values())
                    .extracting(view -> view.issue().map(VisibleIssue::key).orElse(""))
                    .hasSize(10)
                    .startsWith("PAY-12", "PAY-11");
        });
        RefusalGroupView whole = refusals.group(RefusalGroupKey.of(own().get(0)), new Paging(10, 10));
        assertThat(whole.issues().values()).hasSize(2).last().satisfies(view -> {
            assertThat(view.issue().map(VisibleIssue::key)).contains("PAY-1");
            assertThat(view.items())
                    .extracting(OpenItemView::checklist, OpenItemView::text)
                    .containsExactlyInAnyOrder(
                            tuple("Done", "Docs"), tuple("Done", "Tests"), tuple("Ready", "Estimate"));
        });
    }

    @Test
    void anotherTimeAndAnotherTransitionAreAnotherGroup() {
        refuse(10, fixture.done, NOW.minusSeconds(300));
        refuse(10, fixture.done, NOW.minusSeconds(50));
        refuse(10, fixture.done, NOW.minusSeconds(10));
        assertThat(own())
                .extracting(group -> group.issues().values().get(0).times())
                .containsExactly(2, 1);
        assertThat(refusals.ownIssues(FIRST).values()).hasSize(3);
    }

    @Test
    void everybodySeesTheirOwnOfSevenDaysOnly() {
        refuse(10, fixture.done, NOW.minus(Duration.ofDays(8)));
        refuse(20, fixture.done, NOW.minus(Duration.ofDays(6)));
        fixture.log.note(by(fixture.refusal(30, fixture.done, Refusal.Kind.REFUSED, NOW), "key-ben"));
        fixture.log.note(fixture.refusal(40, fixture.done, Refusal.Kind.TRIAL, NOW));

        assertThat(own())
                .extracting(group -> group.issues().values().get(0).issue().map(VisibleIssue::key))
                .containsExactly(Optional.of("PAY-2"));
        assertThatThrownBy(() -> refusals.all(30, Optional.empty(), FIRST)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> refusals.allIssues(30, Optional.empty(), FIRST))
                .isInstanceOf(NotPermittedException.class);
        fixture.readiness.people.actAsNobody();
        assertThatThrownBy(this::own).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> refusals.ownIssues(FIRST)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void whatBelongsTogetherIsNobodyElsesToSee() {
        refuse(10, fixture.done, NOW);
        RefusalGroupKey key = RefusalGroupKey.of(own().get(0));

        fixture.readiness.people.actAs("ben");
        assertThatThrownBy(() -> refusals.group(key, FIRST)).isInstanceOf(NotFoundException.class);
        fixture.readiness.people.actAsNobody();
        assertThatThrownBy(() -> refusals.group(key, FIRST)).isInstanceOf(NotPermittedException.class);
        fixture.readiness.people.actAs("admin");
        assertThat(refusals.group(key, FIRST).userName()).isEqualTo("Anna");
        RefusalGroupKey other = new RefusalGroupKey("key-anna", "Delivery", "Other", key.from(), key.until());
        assertThatThrownBy(() -> refusals.group(other, FIRST)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void administratorsSeeAllAndTheClassThatFailed() {
        Refusal anna = fixture.refusal(10, fixture.done, Refusal.Kind.REFUSED, NOW.minus(Duration.ofDays(8)));
        fixture.log.note(new Refusal(
                0,
                anna.issueId(),
                anna.issueKey(),
                1,
                "Delivery",
                "Close",
                anna.checklistId(),
                anna.itemIds(),
                anna.kind(),
                "key-anna",
                anna.at(),
                Map.of(anna.itemIds().get(0), "com.example.Check")));
        fixture.log.note(by(fixture.refusal(20, fixture.ready, Refusal.Kind.REFUSED, NOW), "key-ben"));

        fixture.readiness.people.actAs("admin");
        RefusalListView all = refusals.all(30, Optional.empty(), FIRST);
        assertThat(all.groups().values()).extracting(RefusalGroupView::userName).containsExactly("Ben", "Anna");
        assertThat(all.groups().values().get(1).issues().values().get(0).items())
                .extracting(OpenItemView::failure)
                .containsExactly(Optional.of("com.example.Check"), Optional.empty());
        assertThat(all.cut()).isFalse();
        assertThat(refusals.all(7, Optional.empty(), FIRST).groups().total()).isEqualTo(1);
        assertThat(refusals.all(30, Optional.of(fixture.ready.id()), FIRST)
                        .groups()
                        .total())
                .isEqualTo(1);
        assertThat(refusals.allIssues(30, Optional.empty(), FIRST).total()).isEqualTo(2);
        assertThat(refusals.maySeeAll()).isTrue();
    }

    @Test
    void nobodyElseIsToldTheClassThatFailed() {
        Refusal anna = fixture.refusal(10, fixture.done, Refusal.Kind.REFUSED, NOW);
        fixture.log.note(new Refusal(
                0,
                10,
                "PAY-1",
                1,
                "Delivery",
                "Close",
                anna.checklistId(),
                anna.itemIds(),
                anna.kind(),
                "key-anna",
                NOW,
                Map.of(anna.itemIds().get(0), "com.example.Check")));
        assertThat(own().get(0).issues().values().get(0).items())
                .extracting(OpenItemView::failure)
                .containsOnly(Optional.empty());
        assertThat(refusals.maySeeAll()).isFalse();
    }

    @Test
    void anIssueThatOneMayNotSeeAnyMoreTellsNothing() {
        refuse(10, fixture.done, NOW);
        fixture.readiness.issues.hide(10);
        assertThat(own().get(0).issues().values()).singleElement().satisfies(view -> {
            assertThat(view.issue()).isEmpty();
            assertThat(view.created()).isFalse();
            assertThat(view.items()).isEmpty();
        });
    }

    @Test
    void issuesThatWereNotCreatedAreOneEach() {
        refuse(0, fixture.done, NOW.minusSeconds(2));
        refuse(0, fixture.done, NOW.minusSeconds(1));
        refuse(0, fixture.ready, NOW.minusSeconds(1));
        assertThat(own().get(0).issues().values())
                .extracting(RefusedIssueView::created, RefusedIssueView::project, view -> view.items()
                        .size())
                .containsExactly(tuple(true, Optional.of("Payments"), 3), tuple(true, Optional.of("Payments"), 2));
    }

    @Test
    void saysWhatIsLeftOfItemsAndListsThatAreGone() {
        fixture.log.note(new Refusal(
                10,
                "PAY-1",
                1,
                "Delivery",
                "Close",
                fixture.done.id(),
                List.of(-3L, 999L),
                Refusal.Kind.REFUSED,
                "key-anna",
                NOW));
        fixture.log.note(
                new Refusal(10, "PAY-1", 1, "Delivery", "Close", 77, List.of(), Refusal.Kind.REFUSED, "key-anna", NOW));
        assertThat(own().get(0).issues().values().get(0).items())
                .extracting(
                        OpenItemView::checklist,
                        item -> item.instead().orElseThrow().key())
                .containsExactly(
                        tuple("", "productops.gate.item.list"),
                        tuple("Done", "productops.gate.item.own"),
                        tuple("Done", "productops.gate.item.gone"));
    }
}
