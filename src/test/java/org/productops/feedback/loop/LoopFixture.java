package org.productops.feedback.loop;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.common.issue.AllIssues;
import org.productops.common.job.InMemoryJobStore;
import org.productops.common.job.JobService;
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
import org.productops.testing.fakes.HeldJobThreads;

/**
 * Loops without a product: what was heard in the projects {@code SHOP}, which {@code anna} sees, and {@code SEC}, which she does
 * not; one of it was released. She is logged in.
 */
public final class LoopFixture {

    static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
    static final DeliveryProject SHOP = new DeliveryProject(7, "SHOP", "Shop");
    static final DeliveryProject SECRET = new DeliveryProject(8, "SEC", "Secret");
    static final LoopFilter ALL = new LoopFilter("", "", "", LoopFilter.USUAL);

    public final AreaFixture areas = new AreaFixture();
    public final InMemoryFeedbackEventStore events = new InMemoryFeedbackEventStore();
    public final FakePeople people = new FakePeople().user("anna").actAs("anna");
    public final FakeIssues issues = new FakeIssues();
    final FakeStorage storage = new FakeStorage();
    final List<DeliveryProject> visible = new ArrayList<>(List.of(SHOP));
    final LoopLibrary library = new LoopLibrary(new InMemoryLoopStore(), storage.snapshots(), storage.snapshotWrites());
    public final LoopCounting counting = new LoopCounting(
            events,
            new InMemoryDeliveryItemStore(),
            new Projects(),
            library,
            new FakeSettings(),
            storage.locks(),
            InstantSource.fixed(NOW));
    public final LoopService service = new LoopService(
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
            new OpenWork(),
            events,
            new Access(people));

    public final HeldJobThreads threads = new HeldJobThreads();
    public final JobService jobs =
            new JobService(new InMemoryJobStore(), threads, new Access(people), InstantSource.fixed(NOW));

    public LoopFixture() {
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

    /** Ten are open in each project, seven of them in the area {@code shop} and below it. */
    public static final class OpenWork implements OpenDeliveries {
        @Override
        public int count(Collection<Long> projectIds, String areaKey) {
            return projectIds.size() * (areaKey.isEmpty() ? 10 : areaKey.equals("archive") ? 0 : 7);
        }

        @Override
        public int countOutside(Collection<Long> projectIds, Collection<String> areaKeys) {
            return count(projectIds, "") - count(projectIds, "shop");
        }
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
