package org.productops.feedback.loop;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.common.access.Access;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.text.TextRule;
import org.productops.feedback.delivery.DeliveryProject;
import org.productops.feedback.delivery.DeliveryProjects;

/**
 * How fast feedback gets on and how iterative what is built because of it is, in the projects that the reader may see. Reads
 * no issue but those that it names.
 */
@JiraComponent
public class LoopService {

    private static final int MOST_AREAS = 30;
    private static final int MOST_DELIVERIES = 20;

    private final LoopLibrary library;
    private final LoopCounting counting;
    private final DeliveryProjects projects;
    private final AreaLibrary areas;
    private final Issues issues;
    private final OpenDeliveries open;
    private final Access access;

    @Inject
    public LoopService(
            LoopLibrary library,
            LoopCounting counting,
            DeliveryProjects projects,
            AreaLibrary areas,
            Issues issues,
            OpenDeliveries open,
            Access access) {
        this.library = library;
        this.counting = counting;
        this.projects = projects;
        this.areas = areas;
        this.issues = issues;
        this.open = open;
        this.access = access;
    }

    /**
     * The figures.
     *
     * @throws InvalidException at the fields of the filter for which there is no such project, area or issue for this user
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public LoopView read(LoopFilter filter) {
        access.requireUser();
        List<DeliveryProject> visible = projects.visible();
        List<DeliveryProject> chosen = visible.stream()
                .filter(project ->
                        filter.projectKey().isEmpty() || project.key().equalsIgnoreCase(filter.projectKey()))
                .toList();
        AreaTree tree = areas.tree();
        Optional<Area> area = filter.isWithoutArea() ? Optional.empty() : tree.find(filter.areaKey());
        Optional<VisibleIssue> issue = filter.issueKey().isEmpty() ? Optional.empty() : issues.find(filter.issueKey());
        check(filter, chosen, area, issue);
        LoopScope scope = scope(filter, chosen, tree, area, issue);
        List<Long> projectIds = chosen.stream().map(DeliveryProject::id).toList();
        List<Area> below = issue.isPresent() || filter.isWithoutArea()
                ? List.of()
                : area.map(tree::children).orElseGet(tree::top);
        List<LoopRow> areaRows = areaRows(scope, tree, below, area, projectIds);
        return new LoopView(
                filter,
                counting.countedAt(),
                visible,
                area.map(tree::path).orElse(""),
                issue.map(VisibleIssue::summary).orElse(""),
                LoopMeasure.times().stream().map(scope::time).toList(),
                scope.releases(LoopMeasure.RELEASE),
                scope.released(),
                scope.linked(),
                shares(
                        scope,
                        issue.isPresent() || filter.isWithoutArea(),
                        projectIds,
                        area.map(Area::key).orElse("")),
                areaRows.stream().limit(MOST_AREAS).toList(),
                Math.max(0, areaRows.size() - MOST_AREAS),
                filter.projectKey().isEmpty() && issue.isEmpty() ? projectRows(scope, chosen) : List.of(),
                issue.isPresent() ? List.of() : deliveryRows(scope));
    }

    /**
     * The issues behind a figure that the reader may see, those of the latest months first.
     *
     * @param figure the {@link LoopMeasure#id} of a time, the {@link ShareKind#id} of a share,
     *     {@link LoopView#RELEASES} or {@link LoopView#FEEDBACK}
     * @param month of a time, such as {@code 2026-03}; empty for all months
     * @throws NotFoundException if there is no such figure, or none of the issues is there for this user
     */
    public List<VisibleIssue> issues(LoopFilter filter, String figure, String month) {
        List<Long> ids = read(filter)
                .issuesOf(figure, month)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.answer.loop.error.no-figure", TextRule.beginning(figure))));
        List<VisibleIssue> visible = issues.visible(ids);
        if (visible.isEmpty()) {
            throw new NotFoundException(Message.of("productops.answer.loop.error.no-issues"));
        }
        return visible;
    }

    private static void check(
            LoopFilter filter, List<DeliveryProject> chosen, Optional<Area> area, Optional<VisibleIssue> issue) {
        FieldErrors.Collector errors = FieldErrors.collect();
        if (chosen.isEmpty() && !filter.projectKey().isEmpty()) {
            errors.at(
                    LoopFilter.PROJECT,
                    Message.of("productops.answer.loop.error.no-project", TextRule.beginning(filter.projectKey())));
        }
        if (area.isEmpty() && !filter.areaKey().isEmpty() && !filter.isWithoutArea()) {
            errors.at(
                    LoopFilter.AREA,
                    Message.of("productops.answer.loop.error.no-area", TextRule.beginning(filter.areaKey())));
        }
        if (issue.isEmpty() && !filter.issueKey().isEmpty()) {
            errors.at(
                    LoopFilter.ISSUE,
                    Message.of("productops.answer.loop.error.no-issue", TextRule.beginning(filter.issueKey())));
        }
        errors.throwIfAny();
    }

    private LoopScope scope(
            LoopFilter filter,
            List<DeliveryProject> chosen,
            AreaTree tree,
            Optional<Area> area,
            Optional<VisibleIssue> issue) {
        Set<Long> projectIds = chosen.stream().map(DeliveryProject::id).collect(Collectors.toSet());
        YearMonth last = YearMonth.from(counting.today());
        LoopScope scope = new LoopScope(
                library.figures(),
                last.minusMonths(filter.months() - 1L),
                last,
                point -> projectIds.contains(point.projectId()));
        if (area.isPresent()) {
            scope = scope.with(in(tree, area.get()));
        }
        if (filter.isWithoutArea()) {
            Set<String> known = keys(tree, tree.top());
            scope = scope.with(point -> !known.contains(point.areaKey()));
        }
        if (issue.isPresent()) {
            scope = scope.with(of(scope, issue.get().id()));
        }
        return scope;
    }

    private static Set<String> keys(AreaTree tree, Collection<Area> areas) {
        Set<String> keys = new HashSet<>();
        for (Area area : areas) {
            keys.addAll(tree.keys(area));
            tree.below(area).forEach(each -> keys.addAll(tree.keys(each)));
        }
        return keys;
    }

    private static Predicate<LoopPoint> in(AreaTree tree, Area area) {
        Set<String> keys = keys(tree, List.of(area));
        return point -> keys.contains(point.areaKey());
    }

    /** What is about the issue itself, and about the feedback that is linked to it. */
    private static Predicate<LoopPoint> of(LoopScope scope, long issueId) {
        Set<Long> feedback = scope.points(LoopMeasure.LINK).stream()
                .filter(link -> link.deliveryId() == issueId)
                .map(LoopPoint::feedbackId)
                .collect(Collectors.toSet());
        return point -> point.deliveryId() == issueId
                || point.feedbackId() != 0
                        && point.measure() != LoopMeasure.LINK
                        && feedback.contains(point.feedbackId());
    }

    private List<ShareFigure> shares(LoopScope scope, boolean withoutOpen, List<Long> projectIds, String areaKey) {
        List<ShareFigure> shares = new ArrayList<>();
        shares.add(scope.ofReleases(ShareKind.RELEASES_HEARD, LoopMeasure.RELEASE_HEARD));
        shares.add(scope.ofReleases(ShareKind.RELEASES_LEARNED, LoopMeasure.RELEASE_LEARNED));
        shares.add(scope.rework());
        shares.add(scope.cameBack());
        if (!withoutOpen && !projectIds.isEmpty()) {
            shares.addAll(openShares(scope, open.count(projectIds, areaKey)));
        }
        return shares;
    }

    private static List<ShareFigure> openShares(LoopScope scope, int whole) {
        return List.of(
                scope.open(ShareKind.OPEN_HEARD, LoopMeasure.OPEN_HEARD, whole),
                scope.open(ShareKind.OPEN_CRITERION, LoopMeasure.OPEN_CRITERION, whole));
    }

    /** Those of which anything is known; what has no area comes last, and only where all areas are shown. */
    private List<LoopRow> areaRows(
            LoopScope scope, AreaTree tree, List<Area> below, Optional<Area> within, List<Long> projectIds) {
        Map<String, String> topOf = new HashMap<>();
        for (Area each : below) {
            tree.keys(each).forEach(key -> topOf.put(key, each.key()));
            tree.below(each).forEach(lower -> tree.keys(lower).forEach(key -> topOf.put(key, each.key())));
        }
        Set<String> known = scope.all()
                .map(point -> topOf.getOrDefault(point.areaKey(), ""))
                .collect(Collectors.toSet());
        List<LoopRow> rows = new ArrayList<>();
        for (Area each : below) {
            if (known.contains(each.key())) {
                LoopScope own = scope.with(point -> each.key().equals(topOf.get(point.areaKey())));
                List<ShareFigure> shares = new ArrayList<>(List.of(own.rework()));
                if (rows.size() < MOST_AREAS) {
                    shares.addAll(openShares(own, open.count(projectIds, each.key())));
                }
                rows.add(row(own, each.key(), each.name(), shares));
            }
        }
        if (within.isEmpty() && !below.isEmpty() && known.contains("")) {
            LoopScope own = scope.with(point -> !topOf.containsKey(point.areaKey()));
            rows.add(row(own, "", "", List.of(own.rework())));
        }
        return rows;
    }

    private static List<LoopRow> projectRows(LoopScope scope, List<DeliveryProject> projects) {
        Set<Long> known = scope.all().map(LoopPoint::projectId).collect(Collectors.toSet());
        return projects.stream()
                .filter(project -> known.contains(project.id()))
                .map(project -> {
                    LoopScope own = scope.with(point -> point.projectId() == project.id());
                    return row(own, project.key(), project.name(), List.of(own.rework()));
                })
                .toList();
    }

    private List<LoopRow> deliveryRows(LoopScope scope) {
        Map<Long, Long> counts = scope.points(LoopMeasure.LINK).stream()
                .filter(link -> link.deliveryId() > 0)
                .collect(Collectors.groupingBy(LoopPoint::deliveryId, Collectors.counting()));
        List<Long> most = counts.entrySet().stream()
                .sorted(Map.Entry.<Long, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(MOST_DELIVERIES)
                .toList();
        Map<Long, VisibleIssue> visible =
                issues.visible(most).stream().collect(Collectors.toMap(VisibleIssue::id, Function.identity()));
        return most.stream()
                .map(visible::get)
                .filter(Objects::nonNull)
                .map(issue -> row(scope.with(of(scope, issue.id())), issue.key(), issue.summary(), List.of()))
                .toList();
    }

    private static LoopRow row(LoopScope scope, String key, String name, List<ShareFigure> shares) {
        List<LoopPoint> released = scope.points(LoopMeasure.RELEASED);
        List<LoopPoint> answered = scope.points(LoopMeasure.ANSWERED);
        return new LoopRow(
                key,
                name,
                (int) scope.points(LoopMeasure.LINK).stream()
                        .mapToLong(LoopPoint::feedbackId)
                        .distinct()
                        .count(),
                scope.median(LoopMeasure.RELEASED),
                released.size(),
                scope.median(LoopMeasure.ANSWERED),
                answered.size(),
                scope.releases(LoopMeasure.RELEASE),
                shares);
    }
}
