package org.productops.feedback.loop;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.TextRule;
import org.productops.feedback.delivery.DeliveryProject;
import org.productops.feedback.delivery.DeliveryProjects;
import org.productops.feedback.event.FeedbackEventStore;

/**
 * How fast feedback gets on and how iterative what is built because of it is, in the projects that the reader may see. Reads
 * no issue but those that it names.
 */
@JiraComponent
public class LoopService {

    private static final int MOST_AREAS = 30;
    private static final int MOST_PROJECTS = 50;

    /** So many areas without figures are asked for open issues: each is a search. */
    private static final int MOST_ASKED = 60;

    private static final int MOST_DELIVERIES = 20;

    /** So many of those that took longest are listed; who wants others narrows the filter. */
    public static final int MOST_TIMES = 1_000;

    private final LoopLibrary library;
    private final LoopCounting counting;
    private final DeliveryProjects projects;
    private final AreaLibrary areas;
    private final Issues issues;
    private final OpenDeliveries open;
    private final FeedbackEventStore events;
    private final Access access;

    @Inject
    public LoopService(
            LoopLibrary library,
            LoopCounting counting,
            DeliveryProjects projects,
            AreaLibrary areas,
            Issues issues,
            OpenDeliveries open,
            FeedbackEventStore events,
            Access access) {
        this.library = library;
        this.counting = counting;
        this.projects = projects;
        this.areas = areas;
        this.issues = issues;
        this.open = open;
        this.events = events;
        this.access = access;
    }

    /**
     * The figures.
     *
     * @throws InvalidException at the fields of the filter for which there is no such project, area or issue for this user
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public LoopView read(LoopFilter filter) {
        Asked asked = asked(filter);
        LoopScope scope = asked.scope();
        AreaTree tree = asked.tree();
        Optional<Area> area = asked.area();
        Optional<VisibleIssue> issue = asked.issue();
        List<DeliveryProject> chosen = asked.chosen();
        List<Long> projectIds = chosen.stream().map(DeliveryProject::id).toList();
        List<Area> below = issue.isPresent() || filter.isWithoutArea()
                ? List.of()
                : area.map(tree::children).orElseGet(tree::top);
        OpenWork work = new OpenWork(
                open, projectIds, tree.top().stream().map(Area::key).toList());
        List<LoopRow> areaRows = areaRows(scope, tree, below, area, work);
        boolean perProject = filter.projectKey().isEmpty() && issue.isEmpty();
        List<DeliveryProject> counted = perProject ? counted(scope, chosen) : List.of();
        return new LoopView(
                filter,
                counting.countedAt(),
                asked.visible(),
                area.map(tree::path).orElse(""),
                issue.map(VisibleIssue::summary).orElse(""),
                LoopMeasure.times().stream().map(scope::time).toList(),
                scope.releases(LoopMeasure.RELEASE),
                scope.released(),
                scope.linked(),
                shares(
                        scope,
                        issue.isPresent() || projectIds.isEmpty()
                                ? OptionalInt.empty()
                                : OptionalInt.of(work.count(filter.areaKey()))),
                areaRows.stream().limit(MOST_AREAS).toList(),
                Math.max(0, areaRows.size() - MOST_AREAS),
                projectRows(scope, counted, filter.areaKey(), work),
                perProject ? chosen.size() - counted.size() : 0,
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
        List<Long> ids = issuesOf(asked(filter).scope(), figure, month)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.answer.loop.error.no-figure", TextRule.beginning(figure))));
        List<VisibleIssue> visible = issues.visible(ids);
        if (visible.isEmpty()) {
            throw new NotFoundException(Message.of("productops.answer.loop.error.no-issues"));
        }
        return visible;
    }

    /**
     * What a time is made of, as far as the reader may see it: what took longest first. A statement for each part.
     *
     * @param figure the {@link LoopMeasure#id} of a time
     * @param month such as {@code 2026-03}; empty for all months
     * @throws NotFoundException if there is no such time, or none of the issues is there for this user
     */
    public LoopTimesView times(LoopFilter filter, String figure, String month, Paging paging) {
        LoopScope scope = asked(filter).scope();
        LoopMeasure measure = LoopMeasure.time(figure)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.answer.loop.error.no-figure", TextRule.beginning(figure))));
        List<LoopPoint> points = scope.points(measure).stream()
                .filter(point -> point.feedbackId() > 0)
                .filter(point -> month.isEmpty() || point.month().toString().equals(month))
                .sorted(Comparator.comparing(LoopPoint::amount)
                        .reversed()
                        .thenComparing(LoopPoint::feedbackId, Comparator.reverseOrder()))
                .toList();
        List<LoopPoint> longest = points.stream().limit(MOST_TIMES).toList();
        Map<Long, VisibleIssue> visible =
                visible(longest.stream().map(LoopPoint::feedbackId).toList());
        List<LoopPoint> seen = longest.stream()
                .filter(point -> visible.containsKey(point.feedbackId()))
                .toList();
        if (seen.isEmpty()) {
            throw new NotFoundException(Message.of("productops.answer.loop.error.no-issues"));
        }
        Slice<LoopPoint> part = Slice.of(seen, paging);
        Map<Long, Instant> heard = LoopCalculation.heard(events.ofFeedback(
                part.values().stream().map(LoopPoint::feedbackId).toList()));
        Map<Long, VisibleIssue> deliveries = visible(part.values().stream()
                .map(LoopPoint::deliveryId)
                .filter(id -> id > 0)
                .toList());
        List<LoopTime> times = part.values().stream()
                // Its events were erased since the figures were counted.
                .filter(point -> heard.containsKey(point.feedbackId()))
                .map(point -> time(
                        point,
                        visible.get(point.feedbackId()),
                        Optional.ofNullable(deliveries.get(point.deliveryId())),
                        heard.get(point.feedbackId())))
                .toList();
        return new LoopTimesView(
                filter,
                measure,
                month,
                new Slice<>(part.start(), part.limit(), part.total(), times),
                points.size() > MOST_TIMES);
    }

    private Map<Long, VisibleIssue> visible(Collection<Long> ids) {
        return issues.visible(ids).stream()
                .collect(Collectors.toMap(VisibleIssue::id, Function.identity(), (one, same) -> one));
    }

    private static LoopTime time(
            LoopPoint point, VisibleIssue issue, Optional<VisibleIssue> delivery, Instant heardAt) {
        return new LoopTime(
                issue,
                delivery.map(VisibleIssue::key),
                day(heardAt),
                day(heardAt.plus(Duration.ofMinutes(point.amount()))),
                point.amount());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault());
    }

    private static Optional<List<Long>> issuesOf(LoopScope scope, String figure, String month) {
        if (!month.isEmpty()) {
            return LoopMeasure.time(figure).map(scope::time).stream()
                    .flatMap(time -> time.trend().stream())
                    .filter(each -> each.month().toString().equals(month))
                    .map(TimeFigure.MonthFigure::issueIds)
                    .findFirst();
        }
        if (figure.equals(LoopView.RELEASES)) {
            return Optional.of(scope.released());
        }
        if (figure.equals(LoopView.FEEDBACK)) {
            return Optional.of(scope.linked());
        }
        return LoopMeasure.time(figure)
                .map(scope::time)
                .map(TimeFigure::issueIds)
                .or(() -> shares(scope, OptionalInt.of(0)).stream()
                        .filter(share -> share.kind().id().equals(figure))
                        .map(ShareFigure::issueIds)
                        .findFirst());
    }

    /**
     * What a filter means.
     *
     * @param visible the projects that the reader may see
     * @param chosen those of them that count
     * @param scope what was counted of it
     */
    private record Asked(
            List<DeliveryProject> visible,
            List<DeliveryProject> chosen,
            AreaTree tree,
            Optional<Area> area,
            Optional<VisibleIssue> issue,
            LoopScope scope) {}

    private Asked asked(LoopFilter filter) {
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
        return new Asked(visible, chosen, tree, area, issue, scope(filter, chosen, tree, area, issue));
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

    private static List<ShareFigure> shares(LoopScope scope, OptionalInt whole) {
        List<ShareFigure> shares = new ArrayList<>();
        shares.add(scope.ofReleases(ShareKind.RELEASES_HEARD, LoopMeasure.RELEASE_HEARD));
        shares.add(scope.ofReleases(ShareKind.RELEASES_LEARNED, LoopMeasure.RELEASE_LEARNED));
        shares.add(scope.rework());
        shares.add(scope.cameBack());
        whole.ifPresent(open -> shares.addAll(openShares(scope, open)));
        return shares;
    }

    private static List<ShareFigure> openShares(LoopScope scope, int whole) {
        return List.of(
                scope.open(ShareKind.OPEN_HEARD, LoopMeasure.OPEN_HEARD, whole),
                scope.open(ShareKind.OPEN_CRITERION, LoopMeasure.OPEN_CRITERION, whole));
    }

    /** Those of which anything is known or open; what has no area comes last, and only where all areas are shown. */
    private static List<LoopRow> areaRows(
            LoopScope scope, AreaTree tree, List<Area> below, Optional<Area> within, OpenWork work) {
        Map<String, String> topOf = new HashMap<>();
        for (Area each : below) {
            tree.keys(each).forEach(key -> topOf.put(key, each.key()));
            tree.below(each).forEach(lower -> tree.keys(lower).forEach(key -> topOf.put(key, each.key())));
        }
        Set<String> known = scope.all()
                .map(point -> topOf.getOrDefault(point.areaKey(), ""))
                .collect(Collectors.toSet());
        List<LoopRow> rows = new ArrayList<>();
        int asked = 0;
        for (Area each : below) {
            boolean isKnown = known.contains(each.key());
            boolean isAsked = isKnown ? rows.size() < MOST_AREAS : asked < MOST_ASKED;
            asked += isAsked ? 1 : 0;
            int whole = isAsked ? work.count(each.key()) : 0;
            if (isKnown || whole > 0) {
                LoopScope own = scope.with(point -> each.key().equals(topOf.get(point.areaKey())));
                rows.add(row(own, each.key(), each.name(), whole));
            }
        }
        if (within.isEmpty() && !below.isEmpty()) {
            int whole = work.count(LoopFilter.WITHOUT_AREA);
            if (known.contains("") || whole > 0) {
                rows.add(row(scope.with(point -> !topOf.containsKey(point.areaKey())), "", "", whole));
            }
        }
        return rows;
    }

    /** As many as are asked for open issues, in their order; if there are more, those first of which anything is known. */
    private static List<DeliveryProject> counted(LoopScope scope, List<DeliveryProject> projects) {
        if (projects.size() <= MOST_PROJECTS) {
            return projects;
        }
        Set<Long> known = scope.all().map(LoopPoint::projectId).collect(Collectors.toSet());
        Set<DeliveryProject> first = projects.stream()
                .sorted(Comparator.comparing((DeliveryProject each) -> !known.contains(each.id())))
                .limit(MOST_PROJECTS)
                .collect(Collectors.toSet());
        return projects.stream().filter(first::contains).toList();
    }

    private static List<LoopRow> projectRows(
            LoopScope scope, List<DeliveryProject> projects, String areaKey, OpenWork work) {
        Set<Long> known = scope.all().map(LoopPoint::projectId).collect(Collectors.toSet());
        List<LoopRow> rows = new ArrayList<>();
        for (DeliveryProject project : projects) {
            int whole = work.of(project.id()).count(areaKey);
            if (known.contains(project.id()) || whole > 0) {
                LoopScope own = scope.with(point -> point.projectId() == project.id());
                rows.add(row(own, project.key(), project.name(), whole));
            }
        }
        return rows;
    }

    /** A row with all shares. */
    private static LoopRow row(LoopScope scope, String key, String name, int whole) {
        List<ShareFigure> shares = new ArrayList<>(List.of(scope.rework()));
        shares.addAll(openShares(scope, whole));
        return row(scope, key, name, shares);
    }

    /** How many issues are open. */
    private record OpenWork(OpenDeliveries open, List<Long> projectIds, List<String> top) {

        OpenWork of(long projectId) {
            return new OpenWork(open, List.of(projectId), top);
        }

        /** Of an area, of none, or of all, as {@link LoopFilter#areaKey} says it. */
        int count(String areaKey) {
            if (projectIds.isEmpty()) {
                return 0;
            }
            return areaKey.equals(LoopFilter.WITHOUT_AREA)
                    ? open.countOutside(projectIds, top)
                    : open.count(projectIds, areaKey);
        }
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
        Map<Long, VisibleIssue> visible = visible(most);
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
