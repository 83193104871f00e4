package org.productops.release.progress;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
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
import org.productops.release.ReleaseVersion;
import org.productops.release.VersionCatalog;

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
        ReleaseBrief brief = releases.get(releaseId);
        List<KeptState> states = kept.of(releaseId);
        List<KeptState> holding = holding(brief, states);
        Set<Long> frozen = holding.stream().map(KeptState::versionId).collect(Collectors.toSet());
        Set<Long> live = catalog.issueIds(brief.release().versionIds().stream()
                .filter(id -> !frozen.contains(id))
                .toList());
        return progress(brief, states, holding, live);
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
        return progress(brief, states, List.of(wanted), Set.of());
    }

    /** The last state of each version that is released now. */
    private static List<KeptState> holding(ReleaseBrief brief, List<KeptState> states) {
        Set<Long> has = new HashSet<>(brief.release().versionIds());
        Map<Long, KeptState> last = new LinkedHashMap<>();
        states.stream()
                .filter(state -> state.holds() && has.contains(state.versionId()))
                .forEach(state -> last.put(state.versionId(), state));
        return List.copyOf(last.values());
    }

    private ReleaseProgress progress(
            ReleaseBrief brief, List<KeptState> states, List<KeptState> holding, Set<Long> live) {
        Map<Long, ReleaseIssue> keptIssues = holding.isEmpty()
                ? Map.of()
                : kept.issues(holding.stream().map(KeptState::id).toList()).stream()
                        .collect(Collectors.toMap(ReleaseIssue::issueId, Function.identity(), (one, other) -> other));
        Set<Long> all = new HashSet<>(keptIssues.keySet());
        all.addAll(live);
        Map<Long, LocalDate> seen = days.seen(brief.release().id());
        List<VisibleIssue> visible = issues.visible(all);
        List<ReleaseLine> lines = new ArrayList<>();
        List<VisibleIssue> now =
                visible.stream().filter(issue -> live.contains(issue.id())).toList();
        if (!now.isEmpty()) {
            evaluation
                    .evaluate(now)
                    .forEach(each -> lines.add(new ReleaseLine(
                            each.issue(),
                            each.status(),
                            each.state(),
                            isLate(brief.release(), seen, each.issue().id()))));
        }
        List<VisibleIssue> then =
                visible.stream().filter(issue -> !live.contains(issue.id())).toList();
        if (!then.isEmpty()) {
            source.facts(then)
                    .forEach(facts -> lines.add(new ReleaseLine(
                            facts.issue(),
                            facts.status(),
                            keptIssues.get(facts.issue().id()),
                            isLate(brief.release(), seen, facts.issue().id()))));
        }
        lines.sort(NOT_READY_FIRST);
        int late = (int)
                all.stream().filter(id -> isLate(brief.release(), seen, id)).count();
        return new ReleaseProgress(
                brief, lines, all.size() - lines.size(), late, states, !holding.isEmpty() && live.isEmpty());
    }

    /** What nobody has seen yet in a release came today; what it had when it was begun was not added late. */
    private boolean isLate(Release release, Map<Long, LocalDate> seen, long issueId) {
        LocalDate since = seen.getOrDefault(issueId, today());
        return release.scopeFixed().filter(since::isAfter).isPresent()
                && since.isAfter(LocalDate.ofInstant(release.createdAt(), ZoneOffset.UTC));
    }

    /** How far a release was on each day, in their order, with how it is today as long as it is not out. */
    public List<ReleaseDay> days(long releaseId) {
        access.requireUser();
        ReleaseBrief brief = releases.get(releaseId);
        List<ReleaseDay> past = days.of(releaseId);
        if (brief.isOut()) {
            return past;
        }
        List<ReleaseDay> all = new ArrayList<>(
                past.stream().filter(day -> day.day().isBefore(today())).toList());
        all.add(ReleaseDay.of(
                today(),
                evaluation.unrestricted(catalog.issueIds(brief.release().versionIds()))));
        return all;
    }

    /** How a version is now that is in no release, for those who may see its project. */
    public List<ReleaseLine> ofVersion(ReleaseVersion version) {
        access.requireUser();
        if (!catalog.isVisible(version.place().projectId())) {
            return List.of();
        }
        Collection<Long> ids = catalog.issueIds(List.of(version.place().versionId()));
        return evaluation.evaluate(issues.visible(ids)).stream()
                .map(each -> new ReleaseLine(each.issue(), each.status(), each.state(), false))
                .sorted(NOT_READY_FIRST)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
