package org.productops.area.rule.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;
import org.productops.area.rule.Filling;
import org.productops.area.rule.ProjectRule;
import org.productops.area.rule.RequiredFor;
import org.productops.area.rule.SubTasks;
import org.productops.devhost.database.SqlCounter;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class AoProjectRuleStoreTest {

    private static final ProjectRule PLAIN = new ProjectRule(
            10000, Filling.PROPOSED, Optional.empty(), RequiredFor.ALL, List.of(), SubTasks.ALONE, "key-anna", 1);
    private static final ProjectRule FULL = new ProjectRule(
            10001,
            Filling.FIXED,
            Optional.of("checkout"),
            RequiredFor.SOME,
            List.of("1", "10200"),
            SubTasks.FOLLOWING,
            "key-ben",
            3);

    @OnEveryDatabase
    void keepsOneForEachProject(TestDatabase database) {
        AoProjectRuleStore store = new AoProjectRuleStore(database.activeObjects(ProjectRuleEntity.class));
        store.put(PLAIN);
        store.put(FULL);
        assertThat(store.all()).containsExactlyInAnyOrder(PLAIN, FULL);

        ProjectRule newer = new ProjectRule(
                10000, Filling.MAPPED, Optional.empty(), RequiredFor.NONE, List.of(), SubTasks.CREATED, "key-ben", 2);
        try (SqlCounter.Recording sql = database.record()) {
            store.put(newer);
            assertThat(sql.statements()).hasSizeLessThanOrEqualTo(3);
        }
        assertThat(store.all()).containsExactlyInAnyOrder(newer, FULL);
        store.remove(10000);

        try (SqlCounter.Recording sql = database.record()) {
            assertThat(store.all()).containsExactly(FULL);
            assertThat(sql.statements()).hasSize(1);
        }
    }

    @OnEveryDatabase
    void oneThatCannotBeReadHoldsUpNoOther(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(ProjectRuleEntity.class);
        AoProjectRuleStore store = new AoProjectRuleStore(ao);
        store.put(PLAIN);
        store.put(FULL);
        ProjectRuleEntity row = ao.find(ProjectRuleEntity.class, "PROJECT_ID = ?", 10000L)[0];
        row.setFilling("LATER");
        row.save();

        assertThat(store.all()).containsExactly(FULL);
    }
}
