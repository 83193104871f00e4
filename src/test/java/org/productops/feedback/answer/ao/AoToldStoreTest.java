package org.productops.feedback.answer.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.feedback.answer.AnswerTemplate;
import org.productops.feedback.answer.Told;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoToldStoreTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00.123Z");

    @OnEveryDatabase
    void knowsWhatWasSaidLast(TestDatabase database) {
        AoToldStore store = new AoToldStore(database.activeObjects(ToldEntity.class));
        Told first = new Told(1, 101, NOON, "key-anna", "First");
        Told again = new Told(1, 0, NOON.plusSeconds(60), "key-ben", "\u00c4gain");
        store.add(first);
        store.add(new Told(2, 0, NOON, "key-anna", ""));
        store.add(again);

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.latest(LongStream.range(1, 400).boxed().toList()))
                    .hasSize(2)
                    .containsEntry(1L, again);
            assertThat(sql.statements()).hasSize(1);
        }
        assertThat(store.of(1)).containsExactly(again, first);
        assertThat(store.issueIdsAfter(1, 9)).containsExactly(2L);
        Told run = new Told(1, 0, NOON.plusSeconds(90), "key-anna", "At once", "run-1");
        store.add(run);
        assertThat(store.ofRun("run-1", "key-anna")).containsExactly(run);
        assertThat(store.ofRun("run-1", "key-ben")).isEmpty();
        store.removeLatest(1);
        assertThat(store.of(1)).containsExactly(again, first);
        store.forget(List.of(1L));
        assertThat(store.of(1)).isEmpty();
    }

    @OnEveryDatabase
    void keepsOneTemplateForEachProject(TestDatabase database) {
        AoAnswerTemplateStore store = new AoAnswerTemplateStore(database.activeObjects(AnswerTemplateEntity.class));
        store.put(new AnswerTemplate(7, "Hello {speaker}", 1));
        AnswerTemplate next = new AnswerTemplate(7, "", 2);
        store.put(next);
        store.put(new AnswerTemplate(8, "Hi", 1));

        assertThat(store.find(7)).contains(next);
        assertThat(store.find(9)).isEmpty();
        assertThat(store.ofProjects(List.of(7L, 8L, 9L))).hasSize(2);
    }
}
