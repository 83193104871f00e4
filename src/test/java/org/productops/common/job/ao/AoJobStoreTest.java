package org.productops.common.job.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.job.Job;
import org.productops.common.job.JobState;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoJobStoreTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Message TITLE = Message.of("title", "a \"b\" \u00e9");

    @OnEveryDatabase
    void keepsHowFarAJobIs(TestDatabase database) {
        AoJobStore store = new AoJobStore(database.activeObjects(JobEntity.class));
        Job job = store.insert("import", TITLE, "key-anna", NOW);
        assertThat(store.find(job.id())).contains(job);

        Instant later = NOW.plusSeconds(1);
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.beat(job.id(), 3, 10, later)).isFalse();
            assertThat(sql.statements()).hasSize(2);
        }
        assertThat(store.find(job.id()))
                .contains(new Job(
                        job.id(), "import", TITLE, "key-anna", JobState.RUNNING, 3, 10, Optional.empty(), NOW, later));

        Message done = Message.of("done", 10);
        store.end(job.id(), JobState.DONE, 10, 10, done, later);
        assertThat(store.beat(job.id(), 4, 10, later)).as("too late").isFalse();
        assertThat(store.find(job.id()).orElseThrow()).satisfies(ended -> {
            assertThat(ended.state()).isEqualTo(JobState.DONE);
            assertThat(ended.message()).contains(done);
            assertThat(ended.done()).isEqualTo(10);
        });
    }

    @OnEveryDatabase
    void tellsTheNodeThatDoesItThatItIsToStop(TestDatabase database) {
        AoJobStore store = new AoJobStore(database.activeObjects(JobEntity.class));
        Job job = store.insert("import", TITLE, "key-anna", NOW);

        store.askToStop(job.id());

        assertThat(store.beat(job.id(), 0, 0, NOW)).isTrue();
        assertThat(store.find(-1)).isEmpty();
    }

    @OnEveryDatabase
    void listsTheLastOnesAndForgetsOldOnes(TestDatabase database) {
        AoJobStore store = new AoJobStore(database.activeObjects(JobEntity.class));
        Job old = store.insert("import", TITLE, "key-anna", NOW);
        Job bens = store.insert("import", TITLE, "key-ben", NOW.plus(Duration.ofDays(1)));
        Job last = store.insert("import", TITLE, "key-anna", NOW.plus(Duration.ofDays(2)));

        assertThat(ids(store.latest(Optional.of("key-anna"), 10))).containsExactly(last.id(), old.id());
        assertThat(ids(store.latest(Optional.empty(), 2))).containsExactly(last.id(), bens.id());

        store.removeSeenBefore(NOW.plus(Duration.ofDays(1)));

        assertThat(ids(store.latest(Optional.empty(), 10))).containsExactly(last.id(), bens.id());
    }

    private static List<Long> ids(List<Job> jobs) {
        return jobs.stream().map(Job::id).toList();
    }
}
