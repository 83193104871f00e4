package org.productops.release.progress;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.schedule.Recurrence;
import org.productops.common.schedule.ScheduledWork;
import org.productops.common.store.Writes;
import org.productops.common.user.People;
import org.productops.release.LaunchDecision;
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
 * Keeps how releases are, and versions that are in none: each day as long as they are not out, and once more when a version is
 * released in Jira. Of a version by itself, a day that was like the one before is not kept again. It asks for no permission, as
 * nobody in particular asks, and tells nobody anything but figures. What is kept is decided under one lock for all releases, as
 * versions move between them: a version that several tell of at once is kept once.
 */
@JiraComponent
public class ReleaseKeeping implements ScheduledWork, ReleaseFollower {

    private static final String LOCK = "release.progress";

    /** What stands for all releases in the one lock. */
    private static final long ALL = 0;

    /** After issues were counted. */
    private static final LocalTime AT_NIGHT = LocalTime.of(4, 50);

    private final ReleaseStore releases;
    private final VersionCatalog catalog;
    private final LaunchItemStore items;
    private final ReleaseWordStore words;
    private final ReleaseEvaluation evaluation;
    private final ReleaseStates states;
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
            ReleaseStates states,
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
        this.states = states;
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
        List<Release> all = releases.all();
        all.forEach(this::keep);
        Set<Long> planned =
                all.stream().flatMap(release -> release.versionIds().stream()).collect(Collectors.toSet());
        Set<Long> followed = days.ofVersions();
        List<ReleaseVersion> alone = catalog.all().stream()
                .filter(version -> !planned.contains(version.place().versionId()))
                .toList();
        alone.stream()
                .filter(version -> !version.archived())
                .filter(version -> !version.released()
                        || followed.contains(Release.idOf(version.place().versionId())))
                .forEach(version -> keep(Release.ofVersion(version)));
        followed.stream().filter(id -> catalog.find(-id).isEmpty()).forEach(this::forget);
    }

    /** The version is gone, and with it what could be asked. */
    private void forget(long id) {
        writes.run(LOCK, ALL, () -> {
            days.deleteOf(id);
            kept.deleteOf(id);
            notes.deleteOf(id);
            return id;
        });
    }

    /** Notes how a release is today, and what of its versions was released or reopened without anybody telling. */
    void keep(Release release) {
        List<ReleaseVersion> versions = release.versionIds().stream()
                .flatMap(id -> catalog.find(id).stream())
                .toList();
        List<KeptState> before = kept.of(release.id());
        for (ReleaseVersion version : versions) {
            boolean isKept = !holding(before, version.place().versionId()).isEmpty();
            if (version.released() && !isKept) {
                keepReleased(version, Optional.empty());
            } else if (!version.released() && isKept) {
                reopen(version.place().versionId(), Optional.empty());
            }
        }
        if (versions.stream().anyMatch(version -> !version.released())) {
            keepToday(release);
        }
    }

    private void keepToday(Release release) {
        LocalDate today = today();
        List<ReleaseIssue> issues = states.of(release, release.versionIds());
        ReleaseDay day = ReleaseDay.of(today, issues);
        if (release.isBegun()) {
            writes.run(LOCK, ALL, () -> {
                days.put(release.id(), day);
                addSeen(release, issues, today);
                return issues;
            });
        } else {
            keepIfOther(release, day, issues);
        }
    }

    /** There may be thousands of versions, of which few change from day to day. */
    private void keepIfOther(Release version, ReleaseDay day, List<ReleaseIssue> issues) {
        List<ReleaseDay> before = days.of(version.id());
        Optional<ReleaseDay> last = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        Set<Long> seen = days.seen(version.id()).keySet();
        boolean isSame = last.map(known -> known.hasFiguresOf(day)).orElse(issues.isEmpty())
                && issues.stream().map(ReleaseIssue::issueId).allMatch(seen::contains);
        if (isSame) {
            return;
        }
        writes.run(LOCK, ALL, () -> {
            last.filter(known -> known.day().isBefore(day.day().minusDays(1)))
                    .ifPresent(
                            known -> days.put(version.id(), known.on(day.day().minusDays(1))));
            days.put(version.id(), day);
            addSeen(version, issues, day.day());
            return day;
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

    private static List<KeptState> holding(List<KeptState> states, long versionId) {
        return states.stream()
                .filter(state -> state.versionId() == versionId && state.holds())
                .toList();
    }

    /** The release that has a version now, or the version by itself; empty if it is in neither, as it is gone. */
    private Optional<Release> holder(long versionId) {
        return releases.findByVersion(versionId)
                .or(() -> catalog.find(versionId).map(Release::ofVersion));
    }

    /**
     * What it has now is not added late, and what is out already is kept as it is. What was kept of its versions by themselves
     * is the release's from now on, and what was kept of one that it does not have any more is that version's again.
     */
    @Override
    public void begun(Release release) {
        Optional<Release> begun = writes.run(LOCK, ALL, () -> {
            // Somebody may have saved it once more by now.
            Optional<Release> now = releases.find(release.id());
            now.ifPresent(this::take);
            return now;
        });
        begun.ifPresent(this::keep);
    }

    private void take(Release release) {
        kept.of(release.id()).stream()
                .filter(state -> !release.versionIds().contains(state.versionId()))
                .forEach(state -> kept.move(state.id(), Release.idOf(state.versionId())));
        release.versionIds().forEach(version -> take(release, Release.idOf(version)));
    }

    /** Days and notes of several versions do not make those of one release. */
    private void take(Release release, long version) {
        kept.of(version).forEach(state -> kept.move(state.id(), release.id()));
        if (release.versions().size() > 1) {
            return;
        }
        if (days.of(release.id()).isEmpty()) {
            days.move(version, release.id());
        }
        Optional<NotesText> written = notes.of(version);
        if (written.isPresent() && notes.of(release.id()).isEmpty()) {
            NotesText text = written.get();
            notes.put(new NotesText(release.id(), text.text(), text.edited(), text.version()));
            notes.deleteOf(version);
        }
    }

    /** After a version was released in Jira: keeps how it is, and warns of what is open. */
    public void released(long versionId) {
        catalog.find(versionId).ifPresent(version -> keepReleased(version, people.currentUserKey()));
    }

    /** Keeps a version once, however many see at once that it is released. */
    private void keepReleased(ReleaseVersion version, Optional<String> by) {
        long id = version.place().versionId();
        List<ReleaseIssue> issues = evaluation.states(catalog.issueIds(List.of(id)));
        Map<Long, ReleaseIssue> all = new LinkedHashMap<>();
        issues.forEach(issue -> all.put(issue.issueId(), issue));
        holder(id).ifPresent(release -> states.of(
                        release,
                        release.versionIds().stream()
                                .filter(other -> other != id)
                                .toList())
                .forEach(issue -> all.put(issue.issueId(), issue)));
        Instant now = clock.instant();
        Optional<Kept> news = writes.run(LOCK, ALL, () -> holder(id)
                .filter(release -> holding(kept.of(release.id()), id).isEmpty())
                .filter(release ->
                        catalog.find(id).filter(ReleaseVersion::released).isPresent())
                .map(release -> {
                    ReleaseDay figures = ReleaseDay.of(today(), issues);
                    KeptState found = new KeptState(
                            0,
                            release.id(),
                            id,
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
                    days.put(release.id(), ReleaseDay.of(today(), List.copyOf(all.values())));
                    return new Kept(release, found);
                }));
        news.filter(told -> told.state().isWarned())
                .ifPresent(told -> warning.released(told.release(), version, told.state()));
    }

    /** What was kept, of which release. */
    private record Kept(Release release, KeptState state) {}

    /** After that was taken back: what was kept stays, and is marked. */
    public void reopened(long versionId) {
        reopen(versionId, people.currentUserKey());
    }

    /** What was signed and decided was about what went out, and is asked anew; told once, however many see it. */
    private void reopen(long versionId, Optional<String> by) {
        Word word = new Word(by.orElse(""), clock.instant());
        Optional<Reopened> news = writes.run(LOCK, ALL, () -> holder(versionId)
                .filter(release ->
                        catalog.find(versionId).filter(ReleaseVersion::released).isEmpty())
                .flatMap(release -> reopen(release, versionId, word)));
        news.filter(told -> told.release().isBegun()).ifPresent(told -> catalog.find(versionId)
                .ifPresent(version -> warning.reopened(told.release(), version, by, told.isAsked())));
    }

    private Optional<Reopened> reopen(Release release, long versionId, Word word) {
        List<KeptState> holding = holding(kept.of(release.id()), versionId);
        if (holding.isEmpty()) {
            return Optional.empty();
        }
        holding.forEach(state -> kept.reopen(state.id(), word));
        boolean isSaid = words.signOffs(List.of(release.id())).stream().anyMatch(SignOff::holds)
                || words.decisions(List.of(release.id())).stream().anyMatch(LaunchDecision::holds);
        words.reopen(release.id(), word);
        return Optional.of(new Reopened(release, isSaid));
    }

    /**
     * What was reopened.
     *
     * @param isAsked whether something that was said is asked anew
     */
    private record Reopened(Release release, boolean isAsked) {}

    /** How its versions were when they were released is theirs, and stays. */
    @Override
    public void removed(long releaseId) {
        kept.of(releaseId).forEach(state -> kept.move(state.id(), Release.idOf(state.versionId())));
        days.deleteOf(releaseId);
        notes.deleteOf(releaseId);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
