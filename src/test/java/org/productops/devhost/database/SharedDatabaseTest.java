package org.productops.devhost.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two hosts on one PostgreSQL. */
class SharedDatabaseTest {
    private static EmbeddedPostgres postgres;

    private final Database one = DatabaseServer.at(postgres.getPort()).open("jira");
    private final Database two = DatabaseServer.at(postgres.getPort()).open("jira");
    private final Documents ofOne = new Documents(one);
    private final Documents ofTwo = new Documents(two);

    /** A record as the host keeps them. */
    record Note(String id, String text) {}

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
    }

    private static DocumentCollection<Note> notes(Documents documents) {
        return new DocumentCollection<>(documents, "note", Note.class, Note::id);
    }

    /** As long as a reader may be behind. */
    private static void aMoment() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(50);
    }

    @Test
    void eachSeesWhatTheOtherWritesChangesAndRemoves() throws InterruptedException {
        DocumentCollection<Note> here = notes(ofOne);
        DocumentCollection<Note> there = notes(ofTwo);

        here.put(new Note("a", "first"));
        assertThat(there.get("a")).as("what is not known is asked for at once").contains(new Note("a", "first"));

        here.put(new Note("a", "second"));
        there.put(new Note("b", "other"));
        aMoment();
        assertThat(there.get("a")).contains(new Note("a", "second"));
        assertThat(here.all()).containsExactly(new Note("a", "second"), new Note("b", "other"));

        there.remove("a");
        aMoment();
        assertThat(here.get("a")).isEmpty();
        assertThat(notes(new Documents(one)).all()).containsExactly(new Note("b", "other"));
    }

    @Test
    void whatIsCommittedLateIsSeenToo() throws Exception {
        DocumentCollection<Note> here = notes(ofOne);
        try (var late = one.uncounted().getConnection();
                var statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO HOST_DOCUMENT (KIND, ID, BODY) VALUES"
                    + " ('note', 'late', '{\"id\":\"late\",\"text\":\"begun first\"}')");
            notes(ofTwo).put(new Note("early", "committed first"));
            aMoment();
            assertThat(here.get("early")).isPresent();
            assertThat(here.get("late")).isEmpty();
            late.commit();
            late.setAutoCommit(true);
        }

        aMoment();
        assertThat(here.all()).extracting(Note::id).contains("early", "late");
    }

    @Test
    void noNumberIsGivenTwice() throws Exception {
        List<Callable<Long>> calls = new ArrayList<>();
        for (Documents documents : List.of(ofOne, ofTwo)) {
            Sequence sequence = new Sequence(documents, "number");
            for (int i = 0; i < 50; i++) {
                calls.add(sequence::next);
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        HashSet<Long> numbers = new HashSet<>();
        for (Future<Long> each : threads.invokeAll(calls)) {
            numbers.add(each.get());
        }
        threads.shutdown();

        assertThat(numbers).hasSize(100).contains(10_000L);
    }

    @Test
    void oneHostHoldsALockAndItIsFreeOnceThatIsGone() {
        SharedLocks here = one.locks().orElseThrow();
        SharedLocks there = two.locks().orElseThrow();

        Optional<SharedLocks.Held> held = here.take("name");
        assertThat(held).isPresent();
        assertThat(there.take("name")).isEmpty();
        assertThat(there.take("another")).isPresent();

        held.get().release();
        Optional<SharedLocks.Held> next = there.take("name");
        assertThat(next).isPresent();
        next.get().release();
    }
}
