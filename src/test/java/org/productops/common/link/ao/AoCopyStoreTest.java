package org.productops.common.link.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Optional;
import org.productops.common.link.CopyState;
import org.productops.common.link.CopyStore;
import org.productops.common.link.LinkProblem;
import org.productops.common.link.LinkedSite;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoCopyStoreTest {

    private static final CopyState STATE = new CopyState(
            "tag",
            Optional.of(new LinkedSite("Jira", "https://jira.example")),
            Optional.of(Instant.ofEpochMilli(1)),
            Optional.of(Instant.ofEpochMilli(2)),
            Optional.of(LinkProblem.Kind.TOO_SLOW));

    @OnEveryDatabase
    void givesBackWhatWasKept(TestDatabase database) {
        AoCopyStore store = store(database);
        assertThat(store.state("areas")).isEqualTo(CopyState.NONE);
        assertThat(store.content("areas")).isEmpty();

        store.replace("areas", STATE, "{\"a\":\"\u00e4\"}");
        store.replace("spaces", CopyState.NONE, "{}");

        assertThat(store.state("areas")).isEqualTo(STATE);
        assertThat(store.content("areas")).contains("{\"a\":\"\u00e4\"}");
        assertThat(store.state("spaces")).isEqualTo(CopyState.NONE);

        store.keep("areas", CopyState.NONE);

        assertThat(store.state("areas")).isEqualTo(CopyState.NONE);
        assertThat(store.content("areas")).contains("{\"a\":\"\u00e4\"}");
    }

    @OnEveryDatabase
    void cutsWhatIsLongBetweenCharacters(TestDatabase database) {
        AoCopyStore store = store(database);
        String content = "x".repeat(CopyStore.PART - 1) + "\ud83d\ude00".repeat(CopyStore.PART);

        try (SqlCounter.Recording sql = database.record()) {
            store.replace("areas", STATE, content);
            assertThat(sql.count()).isLessThanOrEqualTo(5 + 2 * 3);
        }

        assertThat(store.content("areas")).contains(content);
        store.replace("areas", STATE, "{}");
        assertThat(store.content("areas")).contains("{}");
    }

    @OnEveryDatabase
    void readsAndDatesInAFixedNumberOfStatements(TestDatabase database) {
        AoCopyStore store = store(database);
        store.replace("areas", STATE, "x".repeat(3 * CopyStore.PART));

        assertThat(statements(database, () -> store.content("areas"))).isEqualTo(1);
        assertThat(statements(database, () -> store.state("areas"))).isEqualTo(1);
        assertThat(statements(database, () -> store.keep("areas", CopyState.NONE)))
                .isEqualTo(2);
    }

    @OnEveryDatabase
    void aProblemOfALaterVersionIsOne(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(LinkedCopyEntity.class, LinkedCopyPartEntity.class);
        AoCopyStore store = new AoCopyStore(ao);
        store.keep("areas", STATE);
        LinkedCopyEntity row = ao.find(LinkedCopyEntity.class)[0];
        row.setProblemKind("OF_A_LATER_VERSION");
        row.save();

        assertThat(store.state("areas").problem()).contains(LinkProblem.Kind.FAILED);
    }

    private static int statements(TestDatabase database, Runnable work) {
        try (SqlCounter.Recording sql = database.record()) {
            work.run();
            return sql.count();
        }
    }

    private static AoCopyStore store(TestDatabase database) {
        return new AoCopyStore(database.activeObjects(LinkedCopyEntity.class, LinkedCopyPartEntity.class));
    }
}
