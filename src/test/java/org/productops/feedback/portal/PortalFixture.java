package org.productops.feedback.portal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.productops.common.access.Access;
import org.productops.devhost.database.DatabaseKind;
import org.productops.feedback.portal.ao.AoPortalFileStore;
import org.productops.feedback.portal.ao.AoPortalStore;
import org.productops.feedback.portal.ao.AoSentStore;
import org.productops.feedback.portal.ao.PortalEntity;
import org.productops.feedback.portal.ao.PortalFileEntity;
import org.productops.feedback.portal.ao.PortalFilePartEntity;
import org.productops.feedback.portal.ao.SentEntity;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.FakeIssues;
import org.productops.testing.fakes.FakePeople;
import org.productops.testing.fakes.FakeStorage;
import org.productops.testing.fakes.RecordingAudit;

/**
 * The project SHOP with real services on a database of its own. Mia administers it, Ada all of Jira; Noah and Lena are
 * colleagues who may not see it, and Lena alone is in sales.
 */
public final class PortalFixture implements AutoCloseable {

    public static final long SHOP = 10;

    public final FakePeople people = new FakePeople();
    public final FakeIssues issues = new FakeIssues();
    public final RecordingAudit audit = new RecordingAudit();
    public final TestDatabase database = TestDatabase.open(DatabaseKind.H2);
    public final Map<Long, List<String>> attached = new HashMap<>();
    public final Set<Long> full = new HashSet<>();
    public Instant now = Instant.parse("2026-03-02T08:00:00Z");
    public long mostBytes = 1_000;
    public boolean setUp = true;

    public final PortalStore store = new AoPortalStore(database.activeObjects(PortalEntity.class));
    public final SentStore sent = new AoSentStore(database.activeObjects(SentEntity.class));
    public final PortalFileStore files =
            new AoPortalFileStore(database.activeObjects(PortalFileEntity.class, PortalFilePartEntity.class));
    public final PortalService portals;
    public final SentFeedbackService sending;

    public PortalFixture() {
        people.administrator("ada").user("mia").user("noah").user("lena").group("sales", "lena");
        FakeStorage storage = new FakeStorage();
        PortalProjects projects = new Projects();
        Access access = new Access(people);
        portals = new PortalService(access, store, projects, people, storage.writes(), audit);
        sending = new SentFeedbackService(
                access,
                people,
                store,
                projects,
                sent,
                files,
                new Files(),
                new SentOutcomes(issues),
                storage.transactions(),
                () -> now);
        people.actAs("mia");
    }

    /** A portal that asks for words, kind, organisation, day and files, as Mia has made it. */
    public Portal portal() {
        people.actAs("mia");
        return portals.create("SHOP", draft("What did you hear?", "", true));
    }

    /** What Mia would type. */
    public static PortalDraft draft(String title, String group, boolean active) {
        return new PortalDraft(
                title,
                "",
                "Tell us.\nWe read it all.",
                group,
                active,
                List.of(
                        new PortalDraft.Question("quote", false, "In their words", ""),
                        new PortalDraft.Question("kind", false, "", ""),
                        new PortalDraft.Question("organisation", true, "", "The customer's name"),
                        new PortalDraft.Question("heardOn", false, "", ""),
                        new PortalDraft.Question("file", false, "", "")));
    }

    /** What somebody types. */
    public static SentDraft typed(String quote, String organisation, String... files) {
        return new SentDraft(Map.of(PortalField.QUOTE, quote, PortalField.ORGANISATION, organisation), List.of(files));
    }

    private final class Projects implements PortalProjects {
        @Override
        public Optional<PortalProject> visible(String key) {
            boolean sees = people.currentUserKey()
                    .filter(user -> user.equals("key-mia") || user.equals("key-ada"))
                    .isPresent();
            return key.equals("SHOP") && sees ? find(SHOP) : Optional.empty();
        }

        @Override
        public Optional<PortalProject> find(long id) {
            return id == SHOP ? Optional.of(new PortalProject(SHOP, "SHOP", "Web <shop>", setUp)) : Optional.empty();
        }

        @Override
        public boolean administered(long id) {
            return id == SHOP
                    && people.currentUserKey().filter("key-mia"::equals).isPresent();
        }
    }

    private final class Files implements IssueFiles {
        @Override
        public long mostBytes() {
            return mostBytes;
        }

        @Override
        public boolean attach(long issueId, String userKey, String name, byte[] content) {
            if (full.contains(issueId)) {
                return false;
            }
            attached.computeIfAbsent(issueId, id -> new ArrayList<>()).add(name + " " + content.length + " " + userKey);
            return true;
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
