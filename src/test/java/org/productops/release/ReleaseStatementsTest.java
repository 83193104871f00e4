package org.productops.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.productops.devhost.database.SqlCounter;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.InMemoryChecklistStore;
import org.productops.readiness.issue.IssueNotesReader;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.ReadinessReader;
import org.productops.readiness.issue.ao.AoMarkStore;
import org.productops.readiness.issue.ao.AoOwnItemStore;
import org.productops.readiness.issue.ao.CheckTickEntity;
import org.productops.readiness.issue.ao.OwnItemEntity;
import org.productops.readiness.issue.jira.RequestNotesMemory;
import org.productops.readiness.waiver.StoredWaivers;
import org.productops.readiness.waiver.ao.AoWaiverStore;
import org.productops.readiness.waiver.ao.WaiverEntity;
import org.productops.release.progress.ChecklistReadiness;
import org.productops.release.progress.ReleaseCourse;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

/** What the pages of a release ask databases for, with the ticks, own items and overrides of its issues where they are kept. */
class ReleaseStatementsTest {

    private ReleaseFixture given;

    @AfterEach
    void close() {
        given.close();
    }

    @OnEveryDatabase
    void aVersionOfFiveHundredIssuesAndTwentyListsTakesTheStatementsOfOne(TestDatabase database) {
        ActiveObjects ao = database.activeObjects(CheckTickEntity.class, OwnItemEntity.class, WaiverEntity.class);
        AoMarkStore ticks = new AoMarkStore(ao);
        ReadinessFixture readiness = new ReadinessFixture(new InMemoryChecklistStore(), ticks);
        given = new ReleaseFixture(new ChecklistReadiness(new ReadinessReader(
                readiness.facts,
                new IssueNotesReader(
                        ticks,
                        new AoOwnItemStore(ao),
                        new StoredWaivers(new AoWaiverStore(ao), readiness.clock()),
                        new RequestNotesMemory()),
                readiness.engine)));
        List<Checklist> lists = new ArrayList<>();
        lists.add(list(readiness, 0));
        issue(1);
        long alone = Release.idOf(ReleaseFixture.SPRING);
        ReleaseCourse small = given.progress.course(alone);
        assertThat(small.progress().mandatoryOpen()).isEqualTo(2);
        List<String> few = statements(database, alone);

        for (int number = 1; number < 20; number++) {
            lists.add(list(readiness, number));
        }
        for (int issue = 2; issue <= 500; issue++) {
            issue(issue);
            ticks.put(ItemMark.done(issue, lists.get(0).items().get(0).id(), "key-mia", ReadinessFixture.NOW));
        }

        List<String> many = statements(database, alone);
        assertThat(many).hasSameSizeAs(few).hasSize(3);
        ReleaseCourse large = given.progress.course(alone);
        assertThat(large.progress().lines()).hasSize(500);
        assertThat(large.progress().mandatoryOpen()).isEqualTo(500 * 40 - 499);
        assertThat(large.days().get(0).mandatoryOpen())
                .as("all look at the same")
                .isEqualTo(500 * 40 - 499);

        long id = given.spring().id();
        assertThat(statements(database, id)).hasSize(3);
    }

    private static Checklist list(ReadinessFixture readiness, int number) {
        return readiness.needed(
                "List " + number,
                ReadinessFixture.manual("First of " + number),
                ReadinessFixture.manual("Second of " + number));
    }

    /** What stands on it is asked for, and not said. */
    private void issue(long id) {
        given.issue(id, ReleaseFixture.SPRING, 0, 0);
    }

    /** Those for what stands on the issues; the release's own do not grow either. */
    private List<String> statements(TestDatabase database, long id) {
        try (SqlCounter.Recording readiness = database.record();
                SqlCounter.Recording release = given.database.record()) {
            given.progress.course(id);
            assertThat(release.statements()).hasSizeLessThanOrEqualTo(8);
            return List.copyOf(readiness.statements());
        }
    }
}
