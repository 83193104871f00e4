package org.productops.release.progress;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.access.Access;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.release.Release;
import org.productops.release.ReleaseBrief;
import org.productops.release.ReleaseService;
import org.productops.release.VersionCatalog;
import org.productops.release.progress.ReleaseEvaluation.Evaluated;

/**
 * How far releases are, for those who may see them. Issues that the reader may not see are counted and never named. What is
 * kept of a version that is released takes the place of how its issues are now.
 */
@JiraComponent
public class ReleaseProgressService {

    private static final Comparator<ReleaseLine> NOT_READY_FIRST = Comparator.comparing(
                    (ReleaseLine line) -> line.state().isReady())
            .thenComparing(line -> -line.state().lists().mandatoryOpen())
            .thenComparing(line -> line.state().resolved())
            .thenComparing(line -> line.issue().id());

    private final Access access;
    private final ReleaseService releases;
    private final VersionCatalog catalog;
    private final Issues issues;
    private final ReleaseEvaluation evaluation;
    private final ReleaseIssueSource source;
    private final ReleaseDayStore days;
    private final KeptStateStore kept;
    private final InstantSource clock;

    @Inject
    public ReleaseProgressService(
            Access access,
            ReleaseService releases,
            VersionCatalog catalog,
            Issues issues,
            ReleaseEvaluation evaluation,
            ReleaseIssueSource source,
            ReleaseDayStore days,
            KeptStateStore kept,
            InstantSource clock) {
        this.access = access;
        this.releases = releases;
        this.catalog = catalog;
        this.issues = issues;
        this.evaluation = evaluation;
        this.source = source;
        this.days = days;
        this.kept = kept;
        this.clock = clock;
    }

    /** How far a release is now, or was when it went out. */
    public ReleaseProgress progress(long releaseId) {
        access.requireUser();
        return progress(basis(releaseId), evaluation::evaluate);
    }

    /** The same with how it was on each day, for which every issue is looked at once. */
    public ReleaseCourse course(long releaseId) {
        access.requireUser();
        Basis basis = basis(releaseId);
        List<ReleaseDay> past = days.of(releaseId);
        if (basis.brief().isOut()) {
            return new ReleaseCourse(progress(basis, evaluation::evaluate), past, List.of());
        }
        Map<Long, Evaluated> all = evaluation.unrestricted(basis.live());
        List<ReleaseIssue> states = new ArrayList<>(basis.keptIssues().values());
        all.values().forEach(each -> states.add(each.state()));
        List<ReleaseDay> course = new ArrayList<>(
                past.stream().filter(day -> day.day().isBefore(today())).toList());
        course.add(ReleaseDay.of(today(), states));
        return new ReleaseCourse(
                progress(basis, visible -> visible.stream()
                        .filter(issue -> all.containsKey(issue.id()))
                        .map(issue -> all.get(issue.id()).seenAs(issue))
                        .toList()),
                course,
                since(basis, all));
    }

    /** Of versions that were reopened, and are not out again. */
    private List<SinceReopened> since(Basis basis, Map<Long, Evaluated> all) {
        Map<Long, KeptState> last = new LinkedHashMap<>();
        basis.states().stream()
                .filter(state -> basis.brief().release().versionIds().contains(state.versionId()))
                .forEach(state -> last.put(state.versionId(), state));
        return last.values().stream()
                .filter(state -> !state.holds())
                .map(state -> SinceReopened.of(
                        state,
                        kept.issues(List.of(state.id())),
                        catalog.issueIds(List.of(state.versionId())).stream()
                                .filter(all::containsKey)
                                .map(id -> all.get(id).state())
                                .toList()))
                .toList();
    }

    /**
     * What a release is worked out from.
     *
     * @param keptIssues the issues as they were kept, by their ids
     * @param live the ids of the issues as they are now
     * @param isFrozen whether nothing is as it is now
     */
    private record Basis(
            ReleaseBrief brief,
            List<KeptState> states,
            Map<Long, ReleaseIssue> keptIssues,
            Set<Long> live,
            boolean isFrozen) {

        Basis {
            live = live.stream().filter(id -> !keptIssues.containsKey(id)).collect(Collectors.toSet());
        }
    }

    private Basis basis(long releaseId) {
        ReleaseBrief brief = releases.get(releaseId);
        List<KeptState> states = kept.of(releaseId);
        List<KeptState> holding = KeptState.holding(states, brief.release().versionIds());
        Set<Long> frozen = holding.stream().map(KeptState::versionId).collect(Collectors.toSet());
        Set<Long> live = catalog.issueIds(brief.release().versionIds().stream()
                .filter(id -> !frozen.contains(id))
                .toList());
        return new Basis(brief, states, keptIssues(holding), live, !holding.isEmpty() && live.isEmpty());
    }

    private Map<Long, ReleaseIssue> keptIssues(List<KeptState> holding) {
        return holding.isEmpty()
                ? Map.of()
                : kept.issues(holding.stream().map(KeptState::id).toList()).stream()
                        .collect(Collectors.toMap(ReleaseIssue::issueId, Function.identity(), (one, other) -> other));
    }

    /**
     * How a version of a release was when it was released, even if it was reopened since.
     *
     * @throws NotFoundException if nothing was kept of it
     */
    public ReleaseProgress kept(long releaseId, long stateId) {
        access.requireUser();
        ReleaseBrief brief = releases.get(releaseId);
        List<KeptState> states = kept.of(releaseId);
        KeptState wanted = states.stream()
                .filter(state -> state.id() == stateId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Message.of("productops.release.error.nothing-kept", stateId)));
        return progress(new Basis(brief, states, keptIssues(List.of(wanted)), Set.of(), true), evaluation::evaluate);
    }

    private ReleaseProgress progress(Basis basis, Function<List<VisibleIssue>, List<Evaluated>> evaluated) {
        Release release = basis.brief().release();
        Set<Long> all = new HashSet<>(basis.keptIssues().keySet());
        all.addAll(basis.live());
        Set<Long> late = late(release, all);
        List<VisibleIssue> visible = issues.visible(all);
        List<ReleaseLine> lines = new ArrayList<>();
        List<VisibleIssue> now = visible.stream()
                .filter(issue -> basis.live().contains(issue.id()))
                .toList();
        if (!now.isEmpty()) {
            evaluated
                    .apply(now)
                    .forEach(each -> lines.add(new ReleaseLine(
                            each.issue(),
                            each.status(),
                            each.state(),
                            late.contains(each.issue().id()))));
        }
        List<VisibleIssue> then = visible.stream()
                .filter(issue -> !basis.live().contains(issue.id()))
                .toList();
        if (!then.isEmpty()) {
            source.facts(then)
                    .forEach(facts -> lines.add(new ReleaseLine(
                            facts.issue(),
                            facts.status(),
                            basis.keptIssues().get(facts.issue().id()),
                            late.contains(facts.issue().id()))));
        }
        lines.sort(NOT_READY_FIRST);
        return new ReleaseProgress(
                basis.brief(), lines, all.size() - lines.size(), late.size(), basis.states(), basis.isFrozen());
    }

    /** What nobody has seen yet in a release came today; what it had on the first day was not added late. */
    private Set<Long> late(Release release, Set<Long> all) {
        if (release.scopeFixed().isEmpty()) {
            return Set.of();
        }
        Map<Long, LocalDate> seen = days.seen(release.id());
        LocalDate fixed = release.scopeFixed().get();
        LocalDate first = firstDay(release);
        return all.stream()
                .filter(id -> {
                    LocalDate since = seen.getOrDefault(id, today());
                    return since.isAfter(fixed) && since.isAfter(first);
                })
                .collect(Collectors.toSet());
    }

    /** A version by itself was begun by nobody; its days are kept from some night on. */
    private LocalDate firstDay(Release release) {
        return release.isBegun()
                ? LocalDate.ofInstant(release.createdAt(), ZoneOffset.UTC)
                : days.of(release.id()).stream()
                        .map(ReleaseDay::day)
                        .findFirst()
                        .orElseGet(this::today);
    }

    /** How far a release was on each day, in their order, with how it is today as long as it is not out. */
    public List<ReleaseDay> days(long releaseId) {
        return course(releaseId).days();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
