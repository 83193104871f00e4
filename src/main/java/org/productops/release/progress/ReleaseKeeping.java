package org.productops.release.progress;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.store.Writes;
import org.productops.common.user.People;
import org.productops.release.LaunchItemStore;
import org.productops.release.Release;
import org.productops.release.ReleaseFollower;
import org.productops.release.ReleaseStore;
import org.productops.release.ReleaseVersion;
import org.productops.release.ReleaseWordStore;
import org.productops.release.SignOff;
import org.productops.release.VersionCatalog;
import org.productops.release.Word;

/**
 * Keeps how releases are: each day as long as they are not out, and once more when a version is released in Jira. It asks
 * for no permission, as nobody in particular asks, and tells nobody anything but figures.
 */
@JiraComponent
public class ReleaseKeeping implements ScheduledWork, ReleaseFollower {

    private static final String LOCK = "release.progress";

    /** After issues were counted. */
    private static final LocalTime AT_NIGHT = LocalTime.of(4, 50);

    private final ReleaseStore releases;
    private final VersionCatalog catalog;
    private final LaunchItemStore items;
    private final ReleaseWordStore words;
    private final ReleaseEvaluation evaluation;
    private final ReleaseDayStore days;
    private final KeptStateStore kept;
    private final NotesTextStore notes;
    private final ReleaseWarning warning;
    private final People people;
    private final Writes writes;
    private final InstantSource clock;

    @Inject
    public ReleaseKeeping(
            ReleaseStore releases,
            VersionCatalog catalog,
            LaunchItemStore items,
            ReleaseWordStore words,
            ReleaseEvaluation evaluation,
            ReleaseDayStore days,
            KeptStateStore kept,
            NotesTextStore notes,
            ReleaseWarning warning,
            People people,
            Writes writes,
            InstantSource clock) {
        this.releases = releases;
        this.catalog = catalog;
        this.items = items;
        this.words = words;
        this.evaluation = evaluation;
        this.days = days;
        this.kept = kept;
        this.notes = notes;
        this.warning = warning;
        this.people = people;
        this.writes = writes;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "release-days";
    }

    @Override
    public Recurrence recurrence() {
        return Recurrence.daily(AT_NIGHT);
    }

    @Override
    public void run() {
        releases.all().forEach(this::keep);
    }

    /** Notes how a release is today, and what of its versions was released or reopened without anybody telling. */
    void keep(Release release) {
        List<ReleaseVersion> versions = release.versionIds().stream()
                .flatMap(id -> catalog.find(id).stream())
                .toList();
        List<KeptState> states = kept.of(release.id());
        for (ReleaseVersion version : versions) {
            Optional<KeptState> holding = holding(states, version.place().versionId());
            if (version.released() && holding.isEmpty()) {
                keepReleased(release, version, Optional.empty());
            } else if (!version.released() && holding.isPresent()) {
                reopen(release, holding.get(), Optional.empty());
            }
        }
        if (versions.stream().anyMatch(version -> !version.released())) {
            keepToday(release);
        }
    }

    private void keepToday(Release release) {
        LocalDate today = today();
        List<ReleaseIssue> issues = evaluation.unrestricted(catalog.issueIds(release.versionIds()));
        writes.run(LOCK, release.id(), () -> {
            days.put(release.id(), ReleaseDay.of(today, issues));
            addSeen(release, issues, today);
            return issues;
        });
    }

    private void addSeen(Release release, List<ReleaseIssue> issues, LocalDate day) {
        Map<Long, LocalDate> seen = days.seen(release.id());
        List<Long> added = issues.stream()
                .map(ReleaseIssue::issueId)
                .filter(id -> !seen.containsKey(id))
                .toList();
        if (!added.isEmpty()) {
            days.addSeen(release.id(), added, day);
        }
    }

    private static Optional<KeptState> holding(List<KeptState> states, long versionId) {
        return states.stream()
                .filter(state -> state.versionId() == versionId && state.holds())
                .reduce((first, last) -> last);
    }

    /** What it has now is not added late, and what is out already is kept as it is. */
    @Override
    public void begun(Release release) {
        keep(release);
    }

    /** After a version was released in Jira: keeps how it is, and warns of what is open. */
    public void released(long versionId) {
        Optional<ReleaseVersion> version = catalog.find(versionId);
        if (version.isEmpty()) {
            return;
        }
        Optional<String> by = people.currentUserKey();
        Optional<Release> release = releases.findByVersion(versionId);
        if (release.isPresent()) {
            if (holding(kept.of(release.get().id()), versionId).isEmpty()) {
                keepReleased(release.get(), version.get(), by);
            }
        } else {
            int open = evaluation.unrestricted(catalog.issueIds(List.of(versionId))).stream()
                    .mapToInt(issue -> issue.lists().mandatoryOpen())
                    .sum();
            if (open > 0) {
                by.ifPresent(user -> warning.unplanned(user, version.get(), open));
            }
        }
    }

    private void keepReleased(Release release, ReleaseVersion version, Optional<String> by) {
        List<ReleaseIssue> issues =
                evaluation.unrestricted(catalog.issueIds(List.of(version.place().versionId())));
        Instant now = clock.instant();
        KeptState state = writes.run(LOCK, release.id(), () -> {
            ReleaseDay figures = ReleaseDay.of(today(), issues);
            KeptState found = new KeptState(
                    0,
                    release.id(),
                    version.place().versionId(),
                    now,
                    by,
                    figures.issues(),
                    figures.issues() - figures.ready(),
                    figures.mandatoryOpen(),
                    items.open(List.of(release.id())).getOrDefault(release.id(), 0),
                    words.signOffs(List.of(release.id())).stream()
                            .filter(SignOff::holds)
                            .map(SignOff::side)
                            .distinct()
                            .sorted()
                            .toList(),
                    Optional.empty());
            kept.add(found, issues);
            addSeen(release, issues, today());
            days.put(
                    release.id(),
                    ReleaseDay.of(today(), evaluation.unrestricted(catalog.issueIds(release.versionIds()))));
            return found;
        });
        if (state.isWarned()) {
            warning.released(release, version, state);
        }
    }

    /** After that was taken back: what was kept stays, and is marked. */
    public void reopened(long versionId) {
        releases.findByVersion(versionId).ifPresent(release -> holding(kept.of(release.id()), versionId)
                .ifPresent(state -> reopen(release, state, people.currentUserKey())));
    }

    private void reopen(Release release, KeptState state, Optional<String> by) {
        writes.run(LOCK, release.id(), () -> {
            kept.reopen(state.id(), new Word(by.orElse(""), clock.instant()));
            return state;
        });
    }

    @Override
    public void removed(long releaseId) {
        days.deleteOf(releaseId);
        kept.deleteOf(releaseId);
        notes.deleteOf(releaseId);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
