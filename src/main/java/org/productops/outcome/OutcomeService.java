package org.productops.outcome;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.common.access.Access;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.user.People;
import org.productops.common.user.Standing;
import org.productops.outcome.OutcomeOverview.Group;
import org.productops.outcome.OutcomeOverview.Line;

/** Criteria across issues: each person is shown those of issues that they may see, and nothing else is counted. */
@JiraComponent
public class OutcomeService {

    /** So many are looked at, the latest reviews first; who wants others narrows the filter. */
    public static final int MOST = 5_000;

    /** So many that were learned from are looked at for an area. */
    private static final int MOST_LEARNED = 200;

    private final CriterionStore store;
    private final CriterionIssues facts;
    private final Issues issues;
    private final AreaLibrary areas;
    private final Access access;
    private final People people;
    private final InstantSource clock;

    @Inject
    public OutcomeService(
            CriterionStore store,
            CriterionIssues facts,
            Issues issues,
            AreaLibrary areas,
            Access access,
            People people,
            InstantSource clock) {
        this.store = store;
        this.facts = facts;
        this.issues = issues;
        this.areas = areas;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** A criterion before it is read, with what it is sorted and counted by. */
    private record Found(CriterionBrief brief, VisibleIssue issue, Optional<Area> area, CriterionStanding standing) {}

    /**
     * What a filter lets through: one statement for all, the product's own for their issues, and one for what is shown.
     *
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     * @throws org.productops.common.error.InvalidException with all that is wrong with the filter
     */
    public OutcomeOverview find(OutcomeFilterDraft draft, Paging paging) {
        AreaTree tree = areas.tree();
        OutcomeFilter filter = filter(tree, draft);
        List<CriterionBrief> briefs = store.briefs(withAreas(filter.query(), tree, filter.area()), MOST + 1);
        List<Found> all = seen(tree, filter, briefs.stream().limit(MOST).toList());
        List<Found> shown = all.stream()
                .filter(found -> filter.standings().contains(found.standing()))
                .sorted(order(tree))
                .toList();
        boolean whole =
                draft.equals(new OutcomeFilterDraft(draft.area(), draft.project(), draft.state(), "", "", "", ""));
        return new OutcomeOverview(
                filter.area(),
                lines(tree, Slice.of(shown, paging)),
                OutcomeOverview.count(all.stream().map(Found::standing).toList()),
                groups(tree, filter.area(), all),
                briefs.size() > MOST,
                (int) bets(all).count(),
                whole
                        ? facts.unresolved(filter.area().map(Area::key).orElse(""), filter.projectKey())
                        : OptionalLong.empty());
    }

    /**
     * The keys of the unresolved issues that have a criterion, as {@link OutcomeOverview#bets} counts them.
     *
     * @param most how many
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     * @throws org.productops.common.error.InvalidException with all that is wrong with the filter
     */
    public List<String> bets(OutcomeFilterDraft draft, int most) {
        AreaTree tree = areas.tree();
        OutcomeFilter filter = filter(tree, draft);
        List<CriterionBrief> briefs = store.briefs(withAreas(filter.query(), tree, filter.area()), MOST);
        return bets(seen(tree, filter, briefs)).limit(most).toList();
    }

    /**
     * What was learned in an area and below it, the latest first.
     *
     * @param most how many
     */
    public List<Line> learned(Area area, int most) {
        AreaTree tree = areas.tree();
        CriterionQuery reviewed = new CriterionQuery(
                OptionalLong.empty(),
                Set.of(),
                Optional.of(false),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                Set.of(),
                true);
        List<CriterionBrief> briefs = store.briefs(withAreas(reviewed, tree, Optional.of(area)), MOST_LEARNED).stream()
                .filter(brief -> tree.find(brief.areaKey())
                        .filter(each -> tree.isWithin(each, area))
                        .isPresent())
                .toList();
        Map<Long, VisibleIssue> seen = visible(briefs);
        List<Found> found = briefs.stream()
                .filter(brief -> seen.containsKey(brief.issueId()))
                .map(brief -> found(tree, brief, seen.get(brief.issueId())))
                .toList();
        return lines(tree, Slice.of(found, new Paging(0, MOST_LEARNED))).values().stream()
                .filter(line -> line.view()
                        .criterion()
                        .review()
                        .filter(review -> !review.learned().isEmpty())
                        .isPresent())
                .limit(most)
                .toList();
    }

    /** Where a few areas are meant, the database leaves the others out. */
    private static CriterionQuery withAreas(CriterionQuery query, AreaTree tree, Optional<Area> top) {
        if (top.isEmpty()) {
            return query;
        }
        Set<String> keys = Stream.concat(Stream.of(top.get()), tree.below(top.get()).stream())
                .flatMap(area -> tree.keys(area).stream())
                .collect(Collectors.toSet());
        return keys.size() > CriterionQuery.MOST_AREAS ? query : query.ofAreas(keys);
    }

    private List<Found> seen(AreaTree tree, OutcomeFilter filter, List<CriterionBrief> briefs) {
        List<CriterionBrief> within = briefs.stream()
                .filter(brief -> filter.area().isEmpty()
                        || tree.find(brief.areaKey())
                                .filter(area ->
                                        tree.isWithin(area, filter.area().get()))
                                .isPresent())
                .toList();
        Map<Long, VisibleIssue> seen = visible(within);
        return within.stream()
                .filter(brief -> seen.containsKey(brief.issueId()))
                .map(brief -> found(tree, brief, seen.get(brief.issueId())))
                .toList();
    }

    private Map<Long, VisibleIssue> visible(List<CriterionBrief> briefs) {
        return issues
                .visible(briefs.stream().map(CriterionBrief::issueId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(VisibleIssue::id, Function.identity()));
    }

    private Found found(AreaTree tree, CriterionBrief brief, VisibleIssue issue) {
        return new Found(brief, issue, tree.find(brief.areaKey()), brief.standing(today()));
    }

    private static Comparator<Found> order(AreaTree tree) {
        Map<String, Integer> positions = new HashMap<>();
        return Comparator.comparing((Found found) -> found.area()
                        .map(area -> positions.computeIfAbsent(area.key(), any -> tree.position(area)))
                        .orElse(Integer.MAX_VALUE))
                .thenComparing(found -> found.brief().reviewOn())
                .thenComparing(found -> found.brief().id());
    }

    private Slice<Line> lines(AreaTree tree, Slice<Found> slice) {
        Map<Long, SuccessCriterion> criteria =
                store
                        .findAll(slice.values().stream()
                                .map(found -> found.brief().id())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(SuccessCriterion::id, Function.identity()));
        Map<String, Boolean> gone = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Found found : slice.values()) {
            // Removed in between: not there any more.
            Optional.ofNullable(criteria.get(found.brief().id()))
                    .ifPresent(criterion -> lines.add(new Line(
                            new CriterionView(
                                    found.issue(),
                                    criterion,
                                    found.standing(),
                                    gone.computeIfAbsent(
                                            criterion.reviewerKey(),
                                            key -> people.userStanding(key) != Standing.ACTIVE),
                                    false,
                                    false),
                            found.area(),
                            found.area().map(tree::path).orElse(""))));
        }
        return new Slice<>(slice.start(), slice.limit(), slice.total(), lines);
    }

    private List<Group> groups(AreaTree tree, Optional<Area> top, List<Found> all) {
        Map<Optional<String>, List<CriterionStanding>> standings = new LinkedHashMap<>();
        Map<String, Integer> positions = new HashMap<>();
        for (Found found : all) {
            Optional<Area> group = found.area().map(area -> groupOf(tree, top, area));
            group.ifPresent(area -> positions.computeIfAbsent(area.key(), any -> tree.position(area)));
            standings
                    .computeIfAbsent(group.map(Area::key), any -> new ArrayList<>())
                    .add(found.standing());
        }
        return standings.entrySet().stream()
                .sorted(Comparator.comparing(
                        entry -> entry.getKey().map(positions::get).orElse(Integer.MAX_VALUE)))
                .map(entry -> new Group(entry.getKey().flatMap(tree::find), OutcomeOverview.count(entry.getValue())))
                .toList();
    }

    /** The area one level below the one that is looked at, or that one itself. */
    private static Area groupOf(AreaTree tree, Optional<Area> top, Area area) {
        List<Area> lineage = tree.lineage(area);
        if (top.isEmpty()) {
            return lineage.get(lineage.size() - 1);
        }
        Area group = area;
        for (Area each : lineage) {
            if (each.key().equals(top.get().key())) {
                return group;
            }
            group = each;
        }
        return area;
    }

    private OutcomeFilter filter(AreaTree tree, OutcomeFilterDraft draft) {
        return new OutcomeFilterRules(tree, facts, people, access.requireUser()).apply(draft);
    }

    private Stream<String> bets(List<Found> all) {
        return all.stream()
                .map(Found::issue)
                .filter(facts::isUnresolved)
                .map(VisibleIssue::key)
                .distinct();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
