package org.productops.common.snapshot.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import net.java.ao.ActiveObjectsException;
import org.productops.common.snapshot.Revisions;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoRevisionsTest {

    private static final String AREA = "area:all";

    @OnEveryDatabase
    void countsTheChangesOfEachName(TestDatabase database) {
        Revisions revisions = revisions(database);
        assertThat(revisions.current(AREA)).isZero();
        assertThat(revisions.open(AREA).number()).isZero();

        revisions.open(AREA).advance();
        revisions.open(AREA).advance();
        revisions.open("glossary:7").advance();

        assertThat(revisions.current(AREA)).isEqualTo(2);
        assertThat(revisions.open(AREA).number()).isEqualTo(2);
        assertThat(revisions.current("glossary:7")).isEqualTo(1);
    }

    @OnEveryDatabase
    void asksAndCountsInOneStatementEach(TestDatabase database) {
        Revisions revisions = revisions(database);
        revisions.open(AREA).advance();

        try (SqlCounter.Recording sql = database.record()) {
            revisions.current(AREA);
            assertThat(sql.statements()).hasSize(1);
        }
        try (SqlCounter.Recording sql = database.record()) {
            revisions.open(AREA).advance();
            assertThat(sql.statements()).hasSize(2);
        }
    }

    @OnEveryDatabase
    void tellsOtherNodesWhatIsCommittedAndNothingElse(TestDatabase database) {
        Revisions here = revisions(database);
        Revisions there = revisions(database);
        here.open(AREA).advance();
        assertThat(elsewhere(() -> there.current(AREA))).isEqualTo(1);

        database.transactionTemplate().execute(() -> {
            here.open(AREA).advance();
            assertThat(here.current(AREA)).isEqualTo(2);
            assertThat(elsewhere(() -> there.current(AREA))).isEqualTo(1);
            return null;
        });
        assertThat(elsewhere(() -> there.current(AREA))).isEqualTo(2);

        assertThatThrownBy(() -> database.transactionTemplate().execute(() -> {
                    here.open(AREA).advance();
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(here.current(AREA)).isEqualTo(2);
        assertThat(elsewhere(() -> there.current(AREA))).isEqualTo(2);
    }

    @OnEveryDatabase
    void hasOneRowForEachName(TestDatabase database) {
        Revisions.Counter here = revisions(database).open(AREA);
        Revisions.Counter there = revisions(database).open(AREA);
        here.advance();

        assertThatThrownBy(there::advance).isInstanceOf(ActiveObjectsException.class);
    }

    /** As another node of the cluster has it. */
    private static Revisions revisions(TestDatabase database) {
        return new AoRevisions(database.activeObjects(RevisionEntity.class));
    }

    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, each -> new Thread(each).start())
                .join();
    }
}
