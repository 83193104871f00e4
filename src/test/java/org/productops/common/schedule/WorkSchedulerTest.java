package org.productops.common.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.productops.devhost.services.HostScheduler;

class WorkSchedulerTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:20:30Z");

    private final HostScheduler product = new HostScheduler();
    private final List<String> done = new ArrayList<>();

    @Test
    void givesAllWorkToTheProductWhenItIsUpAndTakesItBackWhenThePluginGoes() {
        WorkScheduler scheduler = scheduler(NOW, work("area-digest", Recurrence.every(Duration.ofHours(1))));
        assertThat(product.schedules()).isEmpty();

        scheduler.onStart();
        assertThat(product.run("org.productops.area-digest")).isEqualTo("success");
        assertThat(done).containsExactly("area-digest");

        scheduler.onStop();
        assertThatThrownBy(() -> product.run("org.productops.area-digest")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aFailureIsToldToTheProductAndDoesNotKeepOthersFromRunning() {
        ScheduledWork failing = new Work("failing", Recurrence.daily(LocalTime.of(2, 30)), () -> {
            throw new IllegalStateException("no");
        });
        scheduler(NOW, failing, work("other", Recurrence.daily(LocalTime.of(2, 30))))
                .onStart();

        assertThat(product.run("org.productops.failing")).isEqualTo("failed: no");
        assertThat(product.run("org.productops.other")).isEqualTo("success");
    }

    @Test
    void workThatTheProductDoesNotTakeKeepsNoOtherFromIt() {
        scheduler(
                        NOW,
                        work("strange", new Recurrence.Calendar("now and then")),
                        work("weekly", Recurrence.weekly(DayOfWeek.MONDAY, LocalTime.of(7, 0))))
                .onStart();

        assertThat(product.schedules()).containsOnlyKeys("org.productops.weekly");
        assertThat(product.schedules().values()).containsExactly("0 0 7 ? * MON");
    }

    @Test
    void aNodeThatStartsDoesNotPutOffWhatIsAboutToBeDone() {
        ScheduledWork work = work("area-snapshot", Recurrence.every(Duration.ofDays(7)));
        scheduler(NOW, work).onStart();
        String first = product.schedules().get("org.productops.area-snapshot");

        scheduler(NOW.plus(Duration.ofHours(5)), work).onStart();

        assertThat(product.schedules().get("org.productops.area-snapshot")).isEqualTo(first);
    }

    @Test
    void theFirstTimeIsWithinOneInterval() {
        scheduler(NOW, work("often", Recurrence.every(Duration.ofMinutes(5)))).onStart();

        String from = product.schedules().get("org.productops.often").replaceFirst(".* from ", "");
        assertThat(Instant.parse(from)).isAfter(NOW).isBeforeOrEqualTo(NOW.plus(Duration.ofMinutes(5)));
    }

    @Test
    void schedulersCountInMinutes() {
        assertThatThrownBy(() -> Recurrence.every(Duration.ofSeconds(59))).isInstanceOf(IllegalArgumentException.class);
    }

    private WorkScheduler scheduler(Instant now, ScheduledWork... works) {
        return new WorkScheduler(product, List.of(works), InstantSource.fixed(now));
    }

    private ScheduledWork work(String key, Recurrence recurrence) {
        return new Work(key, recurrence, () -> done.add(key));
    }

    private record Work(String key, Recurrence recurrence, Runnable work) implements ScheduledWork {
        @Override
        public void run() {
            work.run();
        }
    }
}
