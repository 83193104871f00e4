package org.productops.glossary.highlight.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.productops.devhost.database.SqlCounter;
import org.productops.glossary.highlight.Unmarked;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoUnmarkedStoreTest {

    private static AoUnmarkedStore store(TestDatabase database) {
        return new AoUnmarkedStore(database.activeObjects(UnmarkedPageEntity.class, UnmarkedReaderEntity.class));
    }

    @OnEveryDatabase
    void keepsPagesAndReaders(TestDatabase database) {
        AoUnmarkedStore store = store(database);
        store.addPage(7);
        store.addPage(8);
        store.addReader("anna");
        store.addReader("ben");
        store.removePage(8);
        store.removePage(9);
        store.removeReader("ben");

        Unmarked all = store.all();
        assertThat(all.pages()).isEqualTo(Set.of(7L));
        assertThat(all.readers()).isEqualTo(Set.of("anna"));
    }

    @OnEveryDatabase
    void readsAllOfItInTwoStatements(TestDatabase database) {
        AoUnmarkedStore store = store(database);
        for (int i = 0; i < 50; i++) {
            store.addPage(i);
            store.addReader("user-" + i);
        }
        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.all().pages()).hasSize(50);
            assertThat(sql.count()).isEqualTo(2);
        }
    }
}
