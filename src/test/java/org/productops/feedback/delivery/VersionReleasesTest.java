package org.productops.feedback.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.productops.feedback.event.FeedbackEvent;
import org.productops.feedback.event.FeedbackEvent.Kind;
import org.productops.release.ReleaseVersion;
import org.productops.release.VersionCatalog;
import org.productops.release.VersionPlace;

class VersionReleasesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final DeliveryFixture delivery = new DeliveryFixture();
    private final Versions versions = new Versions();
    private final VersionReleases releases = new VersionReleases(
            versions,
            delivery.product,
            delivery.items(),
            delivery.events,
            delivery.storage.transactions(),
            delivery.clock);

    @Test
    void aReleaseIsToldForEachAreaWithOrWithoutFeedback() {
        delivery.issue(101, DeliveryState.RELEASED);
        delivery.issue(102, DeliveryState.RELEASED);
        delivery.link(101, 1);
        versions.add(20, true, TODAY, 101L, 102L);

        releases.released(20);

        assertThat(delivery.events.told())
                .extracting(event -> event.kind() + " " + event.deliveryId() + " " + event.areaKey())
                .containsExactly("RELEASED 0 checkout", "RESOLVED 101 checkout", "RELEASED 101 checkout");
        assertThat(delivery.events.told())
                .filteredOn(event -> event.kind() == Kind.RELEASED)
                .allMatch(event -> event.at().equals(delivery.now));
    }

    @Test
    void aVersionThatIsNotReleasedIsNone() {
        delivery.issue(101, DeliveryState.OPEN);
        versions.add(20, false, TODAY, 101L);

        releases.released(20);
        releases.released(21);

        assertThat(delivery.events.told()).isEmpty();
    }

    @Test
    void theNightTellsOfWhatWasReleasedBeforeOnceForEachDay() {
        delivery.issue(101, DeliveryState.RELEASED);
        versions.add(20, true, TODAY.minusDays(40), 101L);
        versions.add(21, true, TODAY.minusDays(40), 101L);
        versions.add(22, true, TODAY.minusDays(3));
        versions.add(23, true, TODAY.minusYears(9), 101L);
        versions.add(24, true, TODAY.plusDays(9), 101L);
        versions.add(25, false, TODAY.minusDays(9), 101L);

        assertThat(releases.catchUp()).isEqualTo(2);
        assertThat(releases.catchUp()).isZero();

        assertThat(delivery.events.told()).extracting(FeedbackEvent::areaKey).containsExactly("checkout", "");
    }

    @Test
    void aVersionThatIsTakenBackReopensItsIssues() {
        delivery.link(101, 1);
        delivery.issue(101, DeliveryState.RELEASED);
        versions.add(20, true, TODAY, 101L);
        releases.released(20);
        delivery.issue(101, DeliveryState.STARTED);

        releases.reopened(20);

        assertThat(delivery.events.kinds()).endsWith(Kind.STARTED, Kind.REOPENED);
    }

    private static final class Versions implements VersionCatalog {
        private final Map<Long, ReleaseVersion> all = new TreeMap<>();
        private final Map<Long, Set<Long>> issues = new TreeMap<>();

        void add(long id, boolean released, LocalDate day, Long... issueIds) {
            all.put(
                    id,
                    new ReleaseVersion(
                            new VersionPlace(id, DeliveryFixture.PROJECT),
                            "SHOP",
                            "Shop",
                            "v" + id,
                            Optional.empty(),
                            Optional.of(day),
                            released,
                            false));
            issues.put(id, Set.of(issueIds));
        }

        @Override
        public Optional<ReleaseVersion> find(long versionId) {
            return Optional.ofNullable(all.get(versionId));
        }

        @Override
        public List<ReleaseVersion> visible() {
            return all();
        }

        @Override
        public List<ReleaseVersion> all() {
            return new ArrayList<>(all.values());
        }

        @Override
        public boolean isVisible(long projectId) {
            return true;
        }

        @Override
        public boolean isAdministered(long projectId) {
            return false;
        }

        @Override
        public Set<Long> issueIds(Collection<Long> versionIds) {
            return versionIds.stream()
                    .flatMap(id -> issues.getOrDefault(id, Set.of()).stream())
                    .collect(Collectors.toSet());
        }
    }
}
