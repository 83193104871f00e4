package org.productops.common.store.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.java.ao.Query;
import org.junit.jupiter.api.Test;
import org.productops.common.snapshot.ao.RevisionEntity;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class BatchesTest {

    @OnEveryDatabase
    void addsRowsInOneStatementForFiveHundred(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(RevisionEntity.class);

        try (SqlCounter.Recording sql = database.record()) {
            Batches.insert(ao, RevisionEntity.class, rows(1201));
            assertThat(sql.statements()).hasSize(3);
        }
        assertThat(ao.count(RevisionEntity.class)).isEqualTo(1201);

        try (SqlCounter.Recording sql = database.record()) {
            Batches.insert(ao, RevisionEntity.class, List.of());
            assertThat(sql.statements()).isEmpty();
        }
    }

    @OnEveryDatabase
    void findsRowsByManyValues(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(RevisionEntity.class);
        Batches.insert(ao, RevisionEntity.class, rows(10));

        assertThat(ao.find(
                        RevisionEntity.class,
                        Batches.in(Query.select(), "SNAPSHOT_NAME", List.of("name 1", "name 7", "none"))))
                .extracting(RevisionEntity::getSnapshotName)
                .containsExactlyInAnyOrder("name 1", "name 7");
        assertThat(ao.deleteWithSQL(RevisionEntity.class, Batches.in("SNAPSHOT_NAME", List.of("", "")), "name 1", "x"))
                .isEqualTo(1);
    }

    @Test
    void givesAllValuesInTheirOrderFiveHundredAtATime() {
        List<List<Integer>> batches = new ArrayList<>();
        List<Integer> values = IntStream.range(0, 1001).boxed().toList();

        Batches.each(values, batches::add);

        assertThat(batches).extracting(List::size).containsExactly(500, 500, 1);
        assertThat(batches.stream().flatMap(List::stream)).containsExactlyElementsOf(values);
    }

    @Test
    void addsRowByRowWhereActiveObjectsKnowsNoBatches() {
        ActiveObjects older = mock(ActiveObjects.class);
        doThrow(new NoSuchMethodError("create")).when(older).create(any(), anyList());

        Batches.insert(older, RevisionEntity.class, rows(3));

        verify(older, times(3)).create(any(), anyMap());
    }

    private static List<Map<String, Object>> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Map.<String, Object>of("SNAPSHOT_NAME", "name " + i, "REVISION_NUMBER", 1L))
                .toList();
    }
}
