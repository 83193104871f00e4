package org.productops.feedback.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.delivery.DeliveryProject;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvent.Kind;
import org.productops.feedback.event.InMemoryFeedbackEventStore;
import org.productops.testing.fakes.FakeIssues;
import org.productops.testing.fakes.FakePeople;

class LoopServiceTest {

    private static final Instant NOW = LoopFixture.NOW;
    private static final DeliveryProject SHOP = LoopFixture.SHOP;
    private static final DeliveryProject SECRET = LoopFixture.SECRET;
    private static final LoopFilter ALL = LoopFixture.ALL;

    private final LoopFixture given = new LoopFixture();
    private final InMemoryFeedbackEventStore events = given.events;
    private final FakePeople people = given.people;
    private final FakeIssues issues = given.issues;
    private final List<DeliveryProject> visible = given.visible;
    private final LoopLibrary library = given.library;
    private final LoopCounting counting = given.counting;
    private final LoopService service = given.service;

    private static TimeFigure triaged(LoopView view) {
        return view.times().get(0);
    }

    @Test
    void countsOnlyWhatIsInProjectsThatTheReaderMaySee() {
        TimeFigure figure = triaged(service.read(ALL));
        assertThat(figure.count()).isEqualTo(3);
        assertThat(figure.median()).isEqualTo(OptionalInt.of(30 * 60));
        assertThat(figure.ninetieth()).isEqualTo(OptionalInt.of(50 * 60));
        assertThat(figure.isSmall()).isTrue();
        assertThat(figure.trend()).hasSize(12);
        assertThat(figure.trend().get(11).count()).isEqualTo(3);

        visible.add(SECRET);
        assertThat(triaged(service.read(ALL)).count()).isEqualTo(4);
        assertThat(triaged(service.read(new LoopFilter("sec", "", "", 3))).count())
                .isEqualTo(1);
        visible.clear();
        assertThat(service.read(ALL).isEmpty()).isTrue();
    }

    @Test
    void beforeAnythingWasCountedThereIsNothingToShow() {
        library.replace(List.of());
        visible.clear();
        assertThat(service.read(ALL).isEmpty()).isTrue();
        assertThat(new LoopFigures(List.of()).of(LoopMeasure.LINK)).isEmpty();
    }

    @Test
    void theFeedbackThatIsLinkedOpensItsIssues() {
        assertThat(service.issues(ALL, LoopView.FEEDBACK, ""))
                .extracting(VisibleIssue::key)
                .containsExactly("SHOP-1");
        assertThat(service.issues(new LoopFilter("", "", "SHOP-101", 12), LoopView.FEEDBACK, ""))
                .hasSize(1);
        assertThatThrownBy(() -> service.issues(new LoopFilter("sec", "", "", 12), LoopView.FEEDBACK, ""))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void anAreaStandsForAllBelowIt() {
        assertThat(triaged(service.read(new LoopFilter("", "checkout", "", 12))).count())
                .isEqualTo(2);
        LoopView all = service.read(ALL);
        assertThat(all.areas()).extracting(LoopRow::key).containsExactly("shop", "");
        assertThat(all.areas().get(0).feedback()).isEqualTo(1);
        assertThat(all.areas().get(0).shares()).extracting(ShareFigure::kind).contains(ShareKind.OPEN_CRITERION);
        assertThat(service.read(new LoopFilter("", "shop", "", 12)).areas())
                .extracting(LoopRow::key)
                .containsExactly("checkout");
    }

    @Test
    void whatHasNoAreaHasFiguresOfItsOwn() {
        LoopView view = service.read(new LoopFilter("", LoopFilter.WITHOUT_AREA, "", 12));
        assertThat(triaged(view).count()).isEqualTo(1);
        assertThat(view.areas()).isEmpty();
        assertThat(open(view.shares())).isEqualTo("0 of 3");
        assertThat(view.perProject()).extracting(LoopRow::key).containsExactly("SHOP");
    }

    private static String open(List<ShareFigure> shares) {
        return shares.stream()
                .filter(share -> share.kind() == ShareKind.OPEN_HEARD)
                .map(share -> share.part() + " of " + share.whole())
                .findFirst()
                .orElse("");
    }

    @Test
    void theRowsAddUpAlsoWhereNothingWasHeard() {
        DeliveryProject mobile = new DeliveryProject(9, "MOB", "Mobile");
        visible.add(mobile);
        given.areas.create("archive", "");
        LoopView all = service.read(ALL);

        assertThat(open(all.shares())).isEqualTo("0 of 20");
        assertThat(all.areas())
                .extracting(LoopRow::key, row -> open(row.shares()))
                .containsExactly(tuple("shop", "0 of 14"), tuple("", "0 of 6"));
        assertThat(all.perProject())
                .extracting(LoopRow::key, row -> open(row.shares()))
                .containsExactly(tuple("SHOP", "0 of 10"), tuple("MOB", "0 of 10"));
        LoopView quiet = service.read(new LoopFilter("MOB", "", "", 12));
        assertThat(quiet.isEmpty()).isFalse();
        assertThat(open(quiet.shares())).isEqualTo("0 of 10");
        assertThat(service.read(new LoopFilter("", LoopFilter.WITHOUT_AREA, "", 12))
                        .perProject())
                .extracting(row -> open(row.shares()))
                .containsExactly("0 of 3", "0 of 3");
    }

    @Test
    void ofManyProjectsThoseOfWhichSomethingIsKnownHaveARow() {
        visible.clear();
        LongStream.range(100, 160).forEach(id -> visible.add(new DeliveryProject(id, "P" + id, "Quiet")));
        visible.add(SHOP);
        LoopView all = service.read(ALL);

        assertThat(all.perProject()).hasSize(50).extracting(LoopRow::key).contains("SHOP");
        assertThat(all.moreProjects()).isEqualTo(11);
    }

    @Test
    void whatIsTakenAwayIsCountedNoMoreThoughItWasNotTheLast() {
        events.erase(List.of(2L));
        counting.run();

        assertThat(triaged(service.read(ALL)).count()).isEqualTo(2);
    }

    @Test
    void aDeliveryIssueHasTheFiguresOfItsFeedback() {
        LoopView view = service.read(new LoopFilter("", "", "SHOP-101", 12));
        assertThat(triaged(view).count()).isEqualTo(1);
        assertThat(view.releases()).isEqualTo(1);
        assertThat(view.shares()).extracting(ShareFigure::kind).doesNotContain(ShareKind.OPEN_HEARD);
        assertThat(service.read(ALL).deliveries()).extracting(LoopRow::key).containsExactly("SHOP-101");
    }

    @Test
    void everyFigureOpensItsIssuesThatTheReaderMaySee() {
        assertThat(service.issues(ALL, "triaged", ""))
                .extracting(VisibleIssue::key)
                .containsExactly("SHOP-1");
        assertThat(service.issues(ALL, "releases", ""))
                .extracting(VisibleIssue::key)
                .containsExactly("SHOP-101");
        issues.hide(1);
        assertThatThrownBy(() -> service.issues(ALL, "triaged", "")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.issues(ALL, "by-person", "")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theTimeOfAMonthOpensTheIssuesOfThatMonthOnly() {
        List<TimeFigure.MonthFigure> months = triaged(service.read(ALL)).trend();
        String last = months.get(11).month().toString();

        assertThat(service.issues(ALL, "triaged", last))
                .extracting(VisibleIssue::key)
                .containsExactly("SHOP-1");
        for (String other : List.of(months.get(10).month().toString(), "1999-01", "2026-13", "'")) {
            assertThatThrownBy(() -> service.issues(ALL, "triaged", other)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThatThrownBy(() -> service.read(new LoopFilter("SEC", "nowhere", "SHOP-999", 12)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.errors().fields()).containsOnlyKeys("project", "area", "issue"));
        people.actAsNobody();
        assertThatThrownBy(() -> service.read(ALL)).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void isCountedAgainOnlyAfterSomethingHappened() {
        Instant first = counting.countedAt().orElseThrow();
        assertThat(first).isEqualTo(NOW);
        events.tell(List.of(FeedbackEvent.ofFeedback(Kind.DECLINED, 4, 7, "", NOW)));
        events.tell(List.of(FeedbackEvent.ofFeedback(Kind.HEARD, 4, 7, "", NOW)));
        assertThat(triaged(service.read(ALL)).count()).isEqualTo(3);
        counting.run();
        assertThat(triaged(service.read(ALL)).count()).isEqualTo(4);
    }

    @Test
    void mediansAndNinetiethsAreWhatTheWordsSay() {
        assertThat(LoopScope.median(new int[] {1, 2, 10, 11})).hasValue(6);
        assertThat(LoopScope.median(new int[] {})).isEmpty();
        assertThat(LoopScope.ninetieth(new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}))
                .hasValue(9);
        assertThat(LoopScope.ninetieth(new int[] {4})).hasValue(4);
        assertThat(new ShareFigure(ShareKind.REWORK, 1, 3, List.of()).percent()).isEqualTo(33);
        assertThat(new ShareFigure(ShareKind.REWORK, 0, 0, List.of()).percent()).isZero();
    }
}
