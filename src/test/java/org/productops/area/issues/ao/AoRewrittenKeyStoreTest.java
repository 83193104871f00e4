package org.productops.area.issues.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoRewrittenKeyStoreTest {

    @OnEveryDatabase
    void keepsEachKeyOnceInFewStatements(TestDatabase database) {
        AoRewrittenKeyStore store = new AoRewrittenKeyStore(database.activeObjects(RewrittenKeyEntity.class));
        store.add(List.of("cash", "pay"));
        store.add(List.of("pay", "old.shop"));
        assertThat(store.all()).containsExactlyInAnyOrder("cash", "pay", "old.shop");

        try (SqlCounter.Recording sql = database.record()) {
            store.add(
                    IntStream.range(0, 400).mapToObj(number -> "key-" + number).toList());
            assertThat(store.all()).hasSize(403);
            assertThat(sql.count()).isLessThanOrEqualTo(4);
        }
    }
}
