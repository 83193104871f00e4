package org.productops.readiness.gate;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.mapping.ProjectCatalog;
import org.productops.common.access.Access;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.user.People;
import org.productops.common.user.PersonNames;
import org.productops.readiness.checklist.ChecklistLibrary;

/**
 * What transitions were refused and why: to everybody what was refused to them in the last days, as the product says
 * nothing of it when many issues are changed at once; to administrators all of it. Each in a fixed number of statements.
 */
@JiraComponent
public class RefusalService {

    /** How many refusals are looked at; a list of more would help nobody. */
    static final int MOST = 20_000;

    private static final int ISSUES_OF_GROUP = 10;
    private static final int ITEMS_OF_GROUP = 3;

    private final Access access;
    private final RefusalLog log;
    private final RefusalStore store;
    private final ChecklistLibrary library;
    private final Issues issues;
    private final ProjectCatalog projects;
    private final People people;
    private final InstantSource time;

    @Inject
    public RefusalService(
            Access access,
            RefusalLog log,
            RefusalStore store,
            ChecklistLibrary library,
            Issues issues,
            ProjectCatalog projects,
            People people,
            InstantSource time) {
        this.access = access;
        this.log = log;
        this.store = store;
        this.library = library;
        this.issues = issues;
        this.projects = projects;
        this.people = people;
        this.time = time;
    }

    /** Whether the caller sees what was refused to others. */
    public boolean maySeeAll() {
        return access.isAdministrator();
    }

    /** What was refused to the caller in the last {@value RefusalDays#OWN} days. */
    public RefusalListView own(Paging paging) {
        return groups(own(access.requireUser()), paging, 0);
    }

    /**
     * What was refused to anybody, for administrators.
     *
     * @param days in how many last days
     * @param checklistId by which checklist; empty for any
     */
    public RefusalListView all(int days, Optional<Long> checklistId, Paging paging) {
        access.requireAdministrator();
        RefusalFilter filter = filter(Optional.empty(), checklistId, days);
        return groups(filter, paging, store.lostSince(GateTally.day(filter.from())));
    }

    /** What was refused to the caller in the last {@value RefusalDays#OWN} days, each issue for itself. */
    public Slice<RefusedIssueView> ownIssues(Paging paging) {
        return issues(own(access.requireUser()), paging);
    }

    /** What was refused to anybody, each issue for itself, for administrators; see {@link #all}. */
    public Slice<RefusedIssueView> allIssues(int days, Optional<Long> checklistId, Paging paging) {
        access.requireAdministrator();
        return issues(filter(Optional.empty(), checklistId, days), paging);
    }

    /**
     * All issues of what somebody tried, for that person, within {@value RefusalDays#OWN} days, and for administrators.
     *
     * @throws NotFoundException if there is no such thing, or it is somebody else's
     */
    public RefusalGroupView group(RefusalGroupKey key, Paging paging) {
        String user = access.requireUser();
        boolean administrator = access.isAdministrator();
        boolean may = administrator || key.userKey().equals(user) && key.until().isAfter(since(RefusalDays.OWN));
        log.flush();
        List<Refusal> found = may ? read(key) : List.of();
        if (found.isEmpty()) {
            throw new NotFoundException(Message.of("productops.gate.error.no-group"));
        }
        RefusalReading reading = reading(found, Optional.empty(), administrator);
        List<Attempt> attempts = Attempt.byIssue(found);
        Slice<Attempt> slice = Slice.of(attempts, paging);
        return view(new RefusalGroup(found), reading, attempts, slice, reading.visible(slice.values()));
    }

    private List<Refusal> read(RefusalGroupKey key) {
        RefusalFilter filter = new RefusalFilter(
                Refusal.Kind.REFUSED,
                Optional.of(key.userKey()),
                Optional.empty(),
                key.from(),
                key.until().plusMillis(1));
        return store.find(filter, MOST).stream().filter(key::names).toList();
    }

    private RefusalFilter own(String userKey) {
        return filter(Optional.of(userKey), Optional.empty(), RefusalDays.OWN);
    }

    private RefusalFilter filter(Optional<String> userKey, Optional<Long> checklistId, int days) {
        return new RefusalFilter(
                Refusal.Kind.REFUSED,
                userKey,
                checklistId,
                since(days),
                time.instant().plusSeconds(1));
    }

    private Instant since(int days) {
        return time.instant().minus(Duration.ofDays(days));
    }

    private RefusalListView groups(RefusalFilter filter, Paging paging, int lost) {
        log.flush();
        List<Refusal> found = store.find(filter, MOST);
        Slice<RefusalGroup> slice = Slice.of(RefusalGroup.of(found), paging);
        List<Refusal> shown = slice.values().stream()
                .flatMap(group -> group.refusals().stream())
                .toList();
        RefusalReading reading = reading(shown, filter.checklistId(), access.isAdministrator());
        List<Slice<Attempt>> first = slice.values().stream()
                .map(group -> Slice.of(Attempt.byIssue(group.refusals()), new Paging(0, ISSUES_OF_GROUP)))
                .toList();
        Map<Long, VisibleIssue> visible = reading.visible(
                first.stream().flatMap(attempts -> attempts.values().stream()).toList());
        List<RefusalGroupView> groups = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            RefusalGroup group = slice.values().get(i);
            groups.add(view(group, reading, Attempt.byIssue(group.refusals()), first.get(i), visible));
        }
        return new RefusalListView(
                new Slice<>(slice.start(), slice.limit(), slice.total(), groups), found.size() == MOST, lost);
    }

    private static RefusalGroupView view(
            RefusalGroup group,
            RefusalReading reading,
            List<Attempt> attempts,
            Slice<Attempt> shown,
            Map<Long, VisibleIssue> visible) {
        Refusal latest = group.latest();
        return new RefusalGroupView(
                latest.transition(),
                latest.workflow(),
                latest.userKey(),
                reading.name(latest.userKey()),
                group.from(),
                group.until(),
                reading.counts(attempts, ITEMS_OF_GROUP),
                shown.map(attempt -> reading.view(attempt, visible)));
    }

    private Slice<RefusedIssueView> issues(RefusalFilter filter, Paging paging) {
        log.flush();
        Slice<Attempt> slice = Slice.of(Attempt.byTransition(store.find(filter, MOST)), paging);
        List<Refusal> shown = slice.values().stream()
                .flatMap(attempt -> attempt.refusals().stream())
                .toList();
        RefusalReading reading = reading(shown, filter.checklistId(), access.isAdministrator());
        return new Slice<>(slice.start(), slice.limit(), slice.total(), reading.views(slice.values()));
    }

    private RefusalReading reading(List<Refusal> shown, Optional<Long> checklistId, boolean administrator) {
        Map<Long, List<RefusedItem>> items = shown.isEmpty()
                ? Map.of()
                : store.items(checklistId, first(shown), last(shown).plusMillis(1));
        return new RefusalReading(
                library.checklists(), items, issues, projects, new PersonNames(people), administrator);
    }

    /** Groups overlap in time, so that the last of them need not have begun first. */
    private static Instant first(List<Refusal> shown) {
        return shown.stream().map(Refusal::at).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Instant last(List<Refusal> shown) {
        return shown.stream().map(Refusal::at).max(Comparator.naturalOrder()).orElseThrow();
    }
}
