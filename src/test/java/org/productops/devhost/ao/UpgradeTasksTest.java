package org.productops.devhost.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Entity;
import net.java.ao.schema.Table;
import org.productops.devhost.database.Documents;
import org.productops.devhost.sal.TestSettings;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class UpgradeTasksTest {

    private static final TableNamespace NAMESPACE = new TableNamespace("org.productops.product-ops");

    private final List<String> done = new ArrayList<>();

    /** A table of an older version. */
    @Table("OLD_NOTE")
    public interface OldNote extends Entity {
        String getBody();

        void setBody(String body);
    }

    /** The one that took its place. */
    @Table("NEW_NOTE")
    public interface NewNote extends Entity {
        String getBody();

        void setBody(String body);
    }

    private final class Told implements ActiveObjectsUpgradeTask {
        private final String version;
        private boolean fails;

        Told(String version) {
            this.version = version;
        }

        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf(version);
        }

        @Override
        public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
            done.add(currentVersion + ">" + version);
            if (fails) {
                throw new IllegalStateException("broken off");
            }
        }
    }

    private static final class Moving implements ActiveObjectsUpgradeTask {

        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf("1");
        }

        @Override
        @SuppressWarnings("unchecked") // an array of a generic type cannot be made in another way
        public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
            ao.migrate(OldNote.class, NewNote.class);
            for (OldNote old : ao.find(OldNote.class)) {
                ao.create(NewNote.class, Map.of("BODY", old.getBody()));
            }
        }
    }

    @OnEveryDatabase
    void runsEachOnceInTheOrderOfTheirVersions(TestDatabase database) {
        run(database, "10", "2");
        run(database, "10", "11", "2");

        assertThat(done).containsExactly("0>2", "2>10", "10>11");
    }

    @OnEveryDatabase
    void whatFailedIsRunAgainAndNothingAfterIt(TestDatabase database) {
        Told broken = new Told("2");
        broken.fails = true;
        List<ActiveObjectsUpgradeTask> tasks = List.of(new Told("1"), broken, new Told("3"));
        assertThatThrownBy(() -> tasks(database).run(tasks, () -> null)).hasMessage("broken off");

        broken.fails = false;
        tasks(database).run(tasks, () -> null);

        assertThat(done).containsExactly("0>1", "1>2", "1>2", "2>3");
    }

    @OnEveryDatabase
    void aTaskSeesTheOlderTablesAndLeavesThemThere(TestDatabase database) {
        ActiveObjects older = database.activeObjects(OldNote.class);
        older.create(OldNote.class, Map.of("BODY", "kept"));

        tasks(database)
                .run(List.of(new Moving()), () -> ActiveObjectsFactory.openForUpgrade(database.database(), NAMESPACE));

        assertThat(database.activeObjects(NewNote.class).find(NewNote.class))
                .singleElement()
                .satisfies(note -> assertThat(note.getBody()).isEqualTo("kept"));
        assertThat(older.count(OldNote.class)).isEqualTo(1);
    }

    private void run(TestDatabase database, String... versions) {
        tasks(database)
                .run(
                        Stream.of(versions)
                                .<ActiveObjectsUpgradeTask>map(Told::new)
                                .toList(),
                        () -> null);
    }

    private static UpgradeTasks tasks(TestDatabase database) {
        PluginSettings settings = TestSettings.of(new Documents(database.database()));
        return new UpgradeTasks(NAMESPACE, settings);
    }
}
