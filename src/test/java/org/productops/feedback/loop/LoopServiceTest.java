package org.productops.feedback.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.AllIssues;
import org.productops.common.issue.VisibleIssue;
import org.productops.feedback.delivery.DeliveryProject;
import org.productops.feedback.delivery.DeliveryProjects;
import org.productops.feedback.delivery.InMemoryDeliveryItemStore;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvent.Kind;
import org.productops.feedback.event.InMemoryFeedbackEventStore;
import org.productops.testing.fakes.FakeIssues;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeSettings;
import org.productops.testing.fakes.FakeStorage;

class LoopServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
    private static final DeliveryProject SHOP = new DeliveryProject(7, "SHOP", "Shop");
    private static final DeliveryProject SECRET = new DeliveryProject(8, "SEC", "Secret");
    private static final LoopFilter ALL = new LoopFilter("", "", "", LoopFilter.USUAL);

    private final AreaFixture areas = new AreaFixture();
    private final InMemoryFeedbackEventStore events = new InMemoryFeedbackEventStore();
    private final FakePeople people = new FakePeople().user("anna").actAs("anna");
    private final FakeIssues issues = new FakeIssues();
    private final FakeStorage storage = new FakeStorage();
    private final List<DeliveryProject> visible = new ArrayList<>(List.of(SHOP));
    private final LoopLibrary library =
            new LoopLibrary(new InMemoryLoopStore(), storage.snapshots(), storage.snapshotWrites());
    private final LoopCounting counting = new LoopCounting(
            events,
            new InMemoryDeliveryItemStore(),
            new Projects(),
            library,
            new FakeSettings(),
            storage.locks(),
            InstantSource.fixed(NOW));
    private final LoopService service = new LoopService(
            library,
            counting,
            new DeliveryProjects() {
                @Override
                public List<DeliveryProject> visible() {
                    return visible;
                }

                @Override
                public boolean isAdministered(long projectId) {
                    return false;
                }
            },
            areas.library,
            issues,
            (projects, area) -> 10,
            new Access(people));

    @BeforeEach
    void count() {
        areas.create("shop", "");
        areas.create("checkout", "shop");
        areas.create("payment", "checkout");
        issues.add(1, "SHOP-1", "feedback");
        issues.add(101, "SHOP-101", "story");
        heard(1, 7, "payment", 10);
        heard(2, 7, "checkout", 30);
        heard(3, 7, "", 50);
        heard(9, 8, "checkout", 4_000);
        events.tell(List.of(
                new FeedbackEvent(Kind.LINKED, 1, 101, 7, "payment", NOW.minus(Duration.ofHours(30))),
                FeedbackEvent.ofDelivery(Kind.RELEASED, 101, 7, "payment", NOW.minus(Duration.ofHours(20)))));
        counting.run();
    }

    private void heard(long id, long project, String area, int hours) {
        Instant at = NOW.minus(Duration.ofHours(60));
        events.tell(List.of(
                FeedbackEvent.ofFeedback(Kind.HEARD, id, project, area, at),
                FeedbackEvent.ofFeedback(
                        Kind.TRIAGED, id, project, area, at.plus(Duration.ofHours(Math.min(hours, 59))))));
    }

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
        assertThat(service.read(ALL).isEmpty()).isTrue();
        assertThat(new LoopFigures(List.of()).of(LoopMeasure.LINK)).isEmpty();
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
    void aDeliveryIssueHasTheFiguresOfItsFeedback() {
        LoopView view = service.read(new LoopFilter("", "", "SHOP-101", 12));
        assertThat(triaged(view).count()).isEqualTo(1);
        assertThat(view.releases()).isEqualTo(1);
        assertThat(view.shares()).extracting(ShareFigure::kind).doesNotContain(ShareKind.OPEN_HEARD);
        assertThat(service.read(ALL).deliveries()).extracting(LoopRow::key).containsExactly("SHOP-101");
    }

    @Test
    void everyFigureOpensItsIssuesThatTheReaderMaySee() {
        assertThat(service.issues(ALL, "triaged")).extracting(VisibleIssue::key).containsExactly("SHOP-1");
        assertThat(service.issues(ALL, "releases"))
                .extracting(VisibleIssue::key)
                .containsExactly("SHOP-101");
        issues.hide(1);
        assertThatThrownBy(() -> service.issues(ALL, "triaged")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.issues(ALL, "by-person")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsNotThereIsSaid() {
        for (LoopFilter filter : List.of(
                new LoopFilter("SEC", "", "", 12),
                new LoopFilter("", "nowhere", "", 12),
                new LoopFilter("", "", "SHOP-999", 12))) {
            assertThatThrownBy(() -> service.read(filter)).isInstanceOf(NotFoundException.class);
        }
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

    private static final class Projects implements AllIssues {
        @Override
        public List<Long> projects() {
            return List.of(7L, 8L);
        }

        @Override
        public Collection<Long> ofProject(long projectId) {
            throw new AssertionError("Figures are made without reading issues");
        }

        @Override
        public String name(long issueId) {
            return String.valueOf(issueId);
        }
    }
}
