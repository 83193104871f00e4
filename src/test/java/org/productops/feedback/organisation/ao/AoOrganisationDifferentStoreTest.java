package org.productops.feedback.organisation.ao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.productops.feedback.organisation.OrganisationPair;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoOrganisationDifferentStoreTest {

    @OnEveryDatabase
    void keepsPairsOnceAndForgetsThem(TestDatabase database) {
        AoOrganisationDifferentStore store =
                new AoOrganisationDifferentStore(database.activeObjects(OrganisationDifferentEntity.class));
        OrganisationPair one = new OrganisationPair(1, 2);
        OrganisationPair other = new OrganisationPair(1, 3);

        store.add(List.of(one, other, one));
        store.add(List.of(one));
        assertThat(store.all()).containsExactlyInAnyOrder(one, other);

        store.remove(one);
        store.remove(one);
        store.add(List.of());
        assertThat(store.all()).containsExactly(other);
        try (var sql = database.record()) {
            store.all();
            assertThat(sql.count()).isEqualTo(1);
        }
    }
}
