package org.productops.glossary.ao;

import static org.assertj.core.api.Assertions.assertThat;

import org.productops.glossary.RemovedSpace;
import org.productops.glossary.RemovedSpaceStore;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoRemovedSpaceStoreTest {

    private static final RemovedSpace DOC = new RemovedSpace(7, "DOC");
    private static final RemovedSpace PLAN = new RemovedSpace(8, "PLAN");

    @OnEveryDatabase
    void keepsRemovedSpacesUntilTheyAreForgotten(TestDatabase database) {
        RemovedSpaceStore store = new AoRemovedSpaceStore(database.activeObjects(RemovedSpaceEntity.class));
        assertThat(store.all()).isEmpty();

        store.add(DOC);
        store.add(PLAN);
        store.add(DOC);
        assertThat(store.all()).containsExactlyInAnyOrder(DOC, PLAN, DOC);

        store.forget(DOC);
        assertThat(store.all()).containsExactly(PLAN);
    }
}
