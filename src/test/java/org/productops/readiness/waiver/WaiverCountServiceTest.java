package org.productops.readiness.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.common.error.Confirmation;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.paging.Paging;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.waiver.Waiver.State;
import org.productops.readiness.waiver.Waiver.Step;
import org.productops.readiness.waiver.WaiverCountService.Choice;
import org.productops.readiness.waiver.WaiverCountView.Row;
import org.productops.testing.fakes.FakeDates;

class WaiverCountServiceTest {

    private static final Instant NOW = ReadinessFixture.NOW;
    private static final Paging ALL = new Paging(0, 50);
    private static final WaiverCountDraft EVERYTHING = new WaiverCountDraft("", "", "", "", "");

    private final ReadinessFixture given = new ReadinessFixture();
    private final AreaFixture areas = new AreaFixture();
    private final Checklist done = given.needed("Done", ReadinessFixture.manual("Reviewed"));
    private final Checklist launch = given.needed("Launch", ReadinessFixture.manual("Announced"));
    private final InMemoryWaiverStore store = new InMemoryWaiverStore();
    private final WaiverCountService counts = new WaiverCountService(
            store,
            new WaivableChecklists(given.library, given.reader),
            given.library,
            areas.library,
            new Access(given.people),
            new FakeDates(),
            () -> NOW);

    @BeforeEach
    void areas() {
        areas.create("shop", "");
        areas.create("pay", "shop");
        areas.create("search", "");
    }

    @Test
    void countsWhatBecameOfThemByArea() {
        add("pay", done, State.REQUESTED, "anna", "", 0);
        add("pay", done, State.GRANTED, "anna", "ben", 1);
        add("pay", launch, State.GRANTED, "ben", "ben", 1);
        add("pay", done, State.GRANTED, "anna", "ben", 20);
        add("pay", done, State.REVOKED, "anna", "ben", 1);
        add("shop", done, State.DENIED, "anna", "ben", 1);
        add("", done, State.WITHDRAWN, "anna", "", 1);
        add("gone", done, State.DENIED, "anna", "ben", 1);

        WaiverCountView view = counts.count(EVERYTHING, ALL);

        assertThat(view.rows().values())
                .extracting(Row::name, row -> row.count().asked())
                .containsExactly(tuple("Shop \u203a Pay", 5), tuple("", 1), tuple("gone", 1), tuple("Shop", 1));
        assertThat(view.rows().values().get(0).count()).isEqualTo(new WaiverCount(5, 1, 3, 1, 0, 0, 1, 2));
        assertThat(view.total()).isEqualTo(new WaiverCount(8, 1, 3, 1, 2, 1, 1, 2));
        assertThat(view.rows().values().get(2).page()).isEmpty();
    }

    @Test
    void countsByChecklistWithinAnAreaAndAllBelowIt() {
        add("pay", done, State.DENIED, "anna", "ben", 1);
        add("shop", launch, State.DENIED, "anna", "ben", 1);
        add("shop", launch, State.DENIED, "anna", "ben", 1);
        add("search", done, State.DENIED, "anna", "ben", 1);

        assertThat(counts.count(new WaiverCountDraft("checklist", "", "", "shop", ""), ALL)
                        .rows()
                        .values())
                .extracting(Row::name, row -> row.count().denied())
                .containsExactly(tuple("Launch", 2), tuple("Done", 1));
        assertThat(counts.count(new WaiverCountDraft("area", "", "", "", String.valueOf(done.id())), ALL)
                        .rows()
                        .values())
                .extracting(Row::id)
                .containsExactly("search", "pay");
    }

    @Test
    void countsTheDaysThatAreAskedForBothIncluded() {
        add("pay", done, State.DENIED, "anna", "ben", 1);
        add("pay", done, State.DENIED, "anna", "ben", 3);
        add("pay", done, State.DENIED, "anna", "ben", 29);
        add("pay", done, State.DENIED, "anna", "ben", 30);

        assertThat(counts.count(EVERYTHING, ALL).total().asked()).isEqualTo(3);
        assertThat(counts.count(new WaiverCountDraft("", "2026-11-19", "2026-11-21", "", ""), ALL)
                        .total()
                        .asked())
                .isEqualTo(2);
        assertThat(counts.count(new WaiverCountDraft("", "", "2026-11-18", "", ""), ALL)
                        .from())
                .hasToString("2026-10-20");
    }

    @Test
    void isReadInParts() {
        add("pay", done, State.DENIED, "anna", "ben", 1);
        add("shop", done, State.DENIED, "anna", "ben", 1);

        WaiverCountView second = counts.count(EVERYTHING, new Paging(1, 1));

        assertThat(second.rows().total()).isEqualTo(2);
        assertThat(second.rows().values()).hasSize(1);
        assertThat(second.total().asked()).as("of all together").isEqualTo(2);
    }

    @Test
    void whatIsMergedCountsForTheAreaThatStays() {
        add("pay", done, State.DENIED, "anna", "ben", 1);
        areas.people.actAs("admin");
        areas.ends.merge("pay", areas.library.tree().get("pay").version(), "search", Confirmation.EVERYTHING);

        assertThat(counts.count(EVERYTHING, ALL).rows().values())
                .extracting(Row::id)
                .containsExactly("search");
    }

    @Test
    void saysAllThatIsWrong() {
        InvalidException error = catchThrowableOfType(
                InvalidException.class,
                () -> counts.count(new WaiverCountDraft("people", "yesterday", "2026-02-30", "nowhere", "x"), ALL));
        assertThat(error.errors().fields()).containsOnlyKeys("by", "from", "until", "area", "checklist");
        InvalidException turned = catchThrowableOfType(
                InvalidException.class,
                () -> counts.count(new WaiverCountDraft("", "2026-11-02", "2026-11-01", "", ""), ALL));
        assertThat(turned.errors().fields()).containsOnlyKeys("until");
    }

    @Test
    void isForEverybodyWhoIsLoggedInAndForNobodyElse() {
        given.people.actAs("anna");
        assertThat(counts.choices())
                .containsExactly(
                        new Choice(String.valueOf(done.id()), "Done"),
                        new Choice(String.valueOf(launch.id()), "Launch"));
        given.people.actAsNobody();
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> counts.count(EVERYTHING, ALL));
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(counts::choices);
    }

    private void add(String area, Checklist checklist, State state, String asker, String decider, int daysAgo) {
        Instant asked = NOW.minus(Duration.ofDays(daysAgo));
        boolean granted = state == State.GRANTED || state == State.REVOKED;
        store.insert(new Waiver(
                0,
                10,
                checklist.id(),
                area,
                false,
                state,
                "Why",
                14,
                new Step(asker, asked),
                decider.isEmpty() ? Optional.empty() : Optional.of(new Step(decider, asked)),
                "",
                granted ? Optional.of(asked.plus(Duration.ofDays(14))) : Optional.empty(),
                Optional.empty(),
                "",
                1));
    }
}
