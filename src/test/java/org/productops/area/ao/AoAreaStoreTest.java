package org.productops.area.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.OptionalLong;
import org.productops.area.Area;
import org.productops.area.AreaTestData;
import org.productops.area.Holder;
import org.productops.area.Role;
import org.productops.area.Roles;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoAreaStoreTest {

    private static final Roles ROLES = Roles.NONE
            .with(Role.OWNER, Holder.user("anna"))
            .with(Role.MAINTAINER, Holder.user("zoe"))
            .with(Role.MAINTAINER, Holder.group("payment team"))
            .with(Role.INFLUENCER, Holder.user("ben"));

    @OnEveryDatabase
    void givesBackWhatWasKept(TestDatabase database) {
        AoAreaStore store = store(database);
        Area top = store.insert(AreaTestData.area(0, "payments", "Payments", 0, Roles.NONE));
        Area below = store.insert(new Area(
                0,
                "checkout",
                "\u00dcber <b>'\"",
                "x".repeat(2000),
                OptionalLong.of(top.id()),
                true,
                "#checkout \ud83d\udcb3",
                "https://example.com/" + "y".repeat(980),
                ROLES,
                7));

        assertThat(store.loadAll()).containsExactlyInAnyOrder(top, below);
    }

    @OnEveryDatabase
    void replacesAllButTheKey(TestDatabase database) {
        AoAreaStore store = store(database);
        Area top = store.insert(AreaTestData.area(0, "payments", "Payments", 0, ROLES));
        Area before = store.insert(AreaTestData.area(0, "checkout", "Checkout", top.id(), ROLES));
        Area after = new Area(
                before.id(),
                "checkout",
                "New",
                "d",
                OptionalLong.empty(),
                true,
                "c",
                "https://example.com",
                Roles.NONE.with(Role.OWNER, Holder.user("ben")),
                2);

        store.update(after);

        assertThat(store.loadAll()).containsExactlyInAnyOrder(top, after);
    }

    @OnEveryDatabase
    void readsTheWholeLibraryInTwoStatements(TestDatabase database) {
        AoAreaStore store = store(database);
        for (int i = 0; i < 20; i++) {
            store.insert(AreaTestData.area(0, "area-" + i, "Area", 0, ROLES));
        }

        try (SqlCounter.Recording sql = database.record()) {
            List<Area> areas = store.loadAll();

            assertThat(areas).hasSize(20);
            assertThat(sql.statements()).hasSize(2);
        }
    }

    @OnEveryDatabase
    void leavesOutARoleThatALaterVersionKnows(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(AreaEntity.class, AreaRoleEntity.class);
        AoAreaStore store = new AoAreaStore(ao);
        Area area = store.insert(AreaTestData.area(0, "payments", "Payments", 0, ROLES));
        AreaRoleEntity row = ao.find(AreaRoleEntity.class, "HOLDER_ID = ?", "zoe")[0];
        row.setRoleName("REVIEWER");
        row.save();

        assertThat(store.loadAll().get(0).roles().of(Role.MAINTAINER)).containsExactly(Holder.group("payment team"));
        assertThat(area.roles().of(Role.MAINTAINER)).hasSize(2);
    }

    private static AoAreaStore store(TestDatabase database) {
        return new AoAreaStore(database.activeObjects(AreaEntity.class, AreaRoleEntity.class));
    }
}
