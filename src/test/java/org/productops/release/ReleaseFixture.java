package org.productops.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.productops.area.AreaFixture;
import org.productops.common.access.Access;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.user.OnBehalf;
import org.productops.devhost.database.DatabaseKind;
import org.productops.readiness.note.ReleaseNotes;
import org.productops.release.ao.AoLaunchItemStore;
import org.productops.release.ao.AoLaunchTierStore;
import org.productops.release.ao.AoReleaseStore;
import org.productops.release.ao.AoReleaseWordStore;
import org.productops.release.ao.LaunchDecisionEntity;
import org.productops.release.ao.LaunchItemEntity;
import org.productops.release.ao.LaunchTierEntity;
import org.productops.release.ao.ReleaseEntity;
import org.productops.release.ao.ReleaseVersionEntity;
import org.productops.release.ao.SignOffEntity;
import org.productops.release.progress.IssueLists;
import org.productops.release.progress.IssueReadinessSource;
import org.productops.release.progress.KeptStateStore;
import org.productops.release.progress.ListState;
import org.productops.release.progress.OpenDuty;
import org.productops.release.progress.ReleaseEvaluation;
import org.productops.release.progress.ReleaseIssueSource;
import org.productops.release.progress.ReleaseKeeping;
import org.productops.release.progress.ReleaseNotesService;
import org.productops.release.progress.ReleaseProgressService;
import org.productops.release.progress.ReleaseStates;
import org.productops.release.progress.ReleaseWarning;
import org.productops.release.progress.ao.AoKeptStateStore;
import org.productops.release.progress.ao.AoNotesTextStore;
import org.productops.release.progress.ao.AoReleaseDayStore;
import org.productops.release.progress.ao.KeptStateEntity;
import org.productops.release.progress.ao.NotesTextEntity;
import org.productops.release.progress.ao.ReleaseDayEntity;
import org.productops.release.progress.ao.ReleaseSeenEntity;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeIssues;
import org.productops.testing.fakes.FakeMail;

/**
 * Two projects with a version each, and real services on a database of their own. Mia administers both projects, Liam speaks
 * for product and Priya for product marketing where that is said; Noah sees the web shop, and Oscar nothing.
 */
public final class ReleaseFixture implements AutoCloseable {

    public static final long SHOP = 10;
    public static final long MOBILE = 20;
    public static final long SPRING = 100;
    public static final long APP = 200;

    public final AreaFixture areas = new AreaFixture();
    public final TestDatabase database = TestDatabase.open(DatabaseKind.H2);
    public final FakeIssues issues = new FakeIssues();
    public final FakeVersions versions = new FakeVersions();
    public final Map<Long, IssueLists> lists = new HashMap<>();
    public final Set<Long> resolved = new HashSet<>();
    public final Map<Long, String> areaKeys = new HashMap<>();
    public final Map<Long, String> said = new HashMap<>();
    public Instant now = Instant.parse("2026-03-02T08:00:00Z");

    public final FakeMail mail;
    public final ReleaseService releases;
    public final ReleaseWordService words;
    public final LaunchService launches;
    public final LaunchTierService tiers;
    public final ReleaseKeeping keeping;
    public final KeptStateStore kept;
    public final ReleaseProgressService progress;
    public final ReleaseNotesService notes;
    public final ReleaseOpenWork openWork;

    /** Checklists are as {@link #issue} says. */
    public ReleaseFixture() {
        this(Optional.empty());
    }

    /** How far checklists are is asked for here. */
    public ReleaseFixture(IssueReadinessSource readiness) {
        this(Optional.of(readiness));
    }

    private ReleaseFixture(Optional<IssueReadinessSource> asked) {
        areas.people.user("mia").user("liam").user("priya").user("noah").user("oscar");
        areas.people.group("marketing", "priya");
        mail = new FakeMail(areas.people);
        Access access = new Access(areas.people);
        ReleaseAccess releaseAccess = new ReleaseAccess(access, versions, areas.people);
        AoReleaseStore store =
                new AoReleaseStore(database.activeObjects(ReleaseEntity.class, ReleaseVersionEntity.class));
        AoLaunchItemStore items = new AoLaunchItemStore(database.activeObjects(LaunchItemEntity.class));
        AoReleaseWordStore said =
                new AoReleaseWordStore(database.activeObjects(SignOffEntity.class, LaunchDecisionEntity.class));
        AoReleaseDayStore days =
                new AoReleaseDayStore(database.activeObjects(ReleaseDayEntity.class, ReleaseSeenEntity.class));
        kept = new AoKeptStateStore(database.activeObjects(KeptStateEntity.class));
        AoNotesTextStore texts = new AoNotesTextStore(database.activeObjects(NotesTextEntity.class));
        LaunchTiers shipped = new LaunchTiers(tierStore(), new EnglishTexts());
        ReleaseIssueSource source = new Source();
        IssueReadinessSource readiness = asked.orElse(wanted -> lists);
        ReleaseEvaluation evaluation = new ReleaseEvaluation(source, readiness);
        ReleaseStates states = new ReleaseStates(versions, evaluation, kept);
        keeping = new ReleaseKeeping(
                store,
                versions,
                items,
                said,
                evaluation,
                states,
                days,
                kept,
                texts,
                new ReleaseWarning(mail.mails(), areas.people, versions, new Behalf()),
                areas.people,
                areas.storage.writes(),
                () -> now);
        releases = new ReleaseService(
                releaseAccess,
                versions,
                store,
                items,
                said,
                List.of(keeping),
                areas.people,
                areas.storage.writes(),
                areas.audit,
                () -> now);
        words = new ReleaseWordService(
                releaseAccess, store, said, items, states, areas.storage.writes(), areas.audit, () -> now);
        launches = new LaunchService(
                releaseAccess, store, items, shipped, areas.people, areas.storage.writes(), areas.audit, () -> now);
        tiers = new LaunchTierService(releaseAccess, shipped, tierStore(), areas.storage.writes(), areas.audit);
        progress = new ReleaseProgressService(
                access, releases, versions, issues, evaluation, source, days, kept, () -> now);
        notes = new ReleaseNotesService(
                access,
                releaseAccess,
                releases,
                progress,
                versions,
                issues,
                source,
                new Notes(),
                areas.service,
                texts,
                areas.storage.writes(),
                areas.audit,
                () -> now,
                new EnglishTexts());
        openWork = new ReleaseOpenWork(releases, items, () -> now);
        as("mia");
    }

    private AoLaunchTierStore tierStore() {
        return new AoLaunchTierStore(database.activeObjects(LaunchTierEntity.class));
    }

    /** From now on, this user makes the requests. */
    public ReleaseFixture as(String name) {
        areas.people.actAs(name);
        versions.user = name;
        return this;
    }

    /** The release of the web shop's version, with the teams of the story. */
    public Release spring() {
        return releases.create(new ReleaseDraft(
                "Spring",
                List.of(String.valueOf(SPRING)),
                "2026-04-01",
                "2026-03-10",
                List.of("liam"),
                List.of("group:marketing")));
    }

    /** Adds an issue to a version, on which items are closed of so many mandatory ones. */
    public void issue(long id, long versionId, int closed, int total) {
        issues.add(id, "SHOP-" + id, "1");
        versions.contents
                .computeIfAbsent(versionId, none -> new LinkedHashSet<>())
                .add(id);
        List<OpenDuty> open = new ArrayList<>();
        for (int item = closed; item < total; item++) {
            open.add(new OpenDuty("Done", "Item " + item, "MANUAL", true, Optional.empty()));
        }
        lists.put(id, new IssueLists(List.of(new ListState(1, "Done", closed, total, total - closed, false)), open));
    }

    @Override
    public void close() {
        database.close();
    }

    /** Versions in memory. */
    public static final class FakeVersions implements VersionCatalog {

        private final Map<Long, ReleaseVersion> versions = new LinkedHashMap<>();
        private final Map<Long, Set<Long>> contents = new HashMap<>();
        private String user = "";

        FakeVersions() {
            put(SPRING, SHOP, "Spring", false);
            put(APP, MOBILE, "Spring app", false);
        }

        /** Adds a version or changes it. */
        public void put(long id, long projectId, String name, boolean released) {
            boolean shop = projectId == SHOP;
            versions.put(
                    id,
                    new ReleaseVersion(
                            new VersionPlace(id, projectId),
                            shop ? "SHOP" : "MOB",
                            shop ? "Web shop" : "Mobile app",
                            name,
                            Optional.of(LocalDate.of(2026, 3, 5)),
                            Optional.of(LocalDate.of(2026, 4, shop ? 2 : 9)),
                            released,
                            false));
        }

        /** Removes a version from Jira. */
        public void remove(long id) {
            versions.remove(id);
        }

        /** Takes an issue out of a version. */
        public void take(long id, long issueId) {
            contents.get(id).remove(issueId);
        }

        @Override
        public Optional<ReleaseVersion> find(long versionId) {
            return Optional.ofNullable(versions.get(versionId));
        }

        @Override
        public List<ReleaseVersion> visible() {
            return versions.values().stream()
                    .filter(version -> isVisible(version.place().projectId()))
                    .toList();
        }

        @Override
        public List<ReleaseVersion> all() {
            return List.copyOf(versions.values());
        }

        @Override
        public boolean isVisible(long projectId) {
            return switch (user) {
                case "oscar" -> false;
                case "noah" -> projectId == SHOP;
                default -> true;
            };
        }

        @Override
        public boolean isAdministered(long projectId) {
            return user.equals("mia");
        }

        @Override
        public Set<Long> issueIds(Collection<Long> versionIds) {
            Set<Long> ids = new LinkedHashSet<>();
            versionIds.forEach(id -> ids.addAll(contents.getOrDefault(id, Set.of())));
            return ids;
        }
    }

    private final class Source implements ReleaseIssueSource {
        @Override
        public List<Facts> facts(Collection<VisibleIssue> wanted) {
            return wanted.stream()
                    .map(issue -> new Facts(
                            issue,
                            Optional.ofNullable(areaKeys.get(issue.id())),
                            Optional.of("key-noah"),
                            resolved.contains(issue.id()),
                            "To do"))
                    .toList();
        }

        @Override
        public List<VisibleIssue> unrestricted(Collection<Long> issueIds) {
            return issueIds.stream()
                    .<VisibleIssue>map(id -> new FakeIssues.FakeIssue(id, "SHOP-" + id, "", "1", false))
                    .toList();
        }

        @Override
        public Set<String> hidden(Collection<String> keys) {
            return keys.stream()
                    .filter(key -> issues.exists(key) && issues.find(key).isEmpty())
                    .collect(Collectors.toSet());
        }
    }

    private final class Behalf implements OnBehalf {
        @Override
        public <T> Optional<T> of(String userKey, Supplier<T> work) {
            String before = versions.user;
            versions.user = userKey.replaceFirst("^key-", "");
            try {
                return Optional.of(work.get());
            } finally {
                versions.user = before;
            }
        }
    }

    private final class Notes implements ReleaseNotes {
        @Override
        public Optional<String> fieldId() {
            return Optional.of("customfield_1");
        }

        @Override
        public Map<Long, String> of(Collection<VisibleIssue> wanted) {
            Map<Long, String> found = new HashMap<>();
            wanted.stream()
                    .filter(issue -> said.containsKey(issue.id()))
                    .forEach(issue -> found.put(issue.id(), said.get(issue.id())));
            return found;
        }
    }
}
