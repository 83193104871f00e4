package org.productops.feedback.voice;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.TextIdentity;
import org.productops.feedback.delivery.DeliveryProject;
import org.productops.feedback.delivery.DeliveryProjects;
import org.productops.feedback.organisation.OrganisationLibrary;

/**
 * Which areas and delivery issues are asked for most, by what the reader may see: feedback that is hidden from the reader is in no
 * sum, and a delivery issue that is hidden takes no place. Reads no row of feedback.
 */
@JiraComponent
public class VoiceService {

    /** So many delivery issues have a place. */
    public static final int MOST_DELIVERIES = 300;

    /** So many are looked at for that, where some are hidden from the reader. */
    private static final int MOST_LOOKED_AT = 1_200;

    private final VoiceLibrary library;
    private final VoiceFollower follower;
    private final VoiceWeightsService weights;
    private final DeliveryProjects projects;
    private final VoiceSight sight;
    private final AreaLibrary areas;
    private final OrganisationLibrary organisations;
    private final Issues issues;
    private final Access access;
    private final InstantSource clock;

    @Inject
    public VoiceService(
            VoiceLibrary library,
            VoiceFollower follower,
            VoiceWeightsService weights,
            DeliveryProjects projects,
            VoiceSight sight,
            AreaLibrary areas,
            OrganisationLibrary organisations,
            Issues issues,
            Access access,
            InstantSource clock) {
        this.library = library;
        this.follower = follower;
        this.weights = weights;
        this.projects = projects;
        this.sight = sight;
        this.areas = areas;
        this.organisations = organisations;
        this.issues = issues;
        this.access = access;
        this.clock = clock;
    }

    /** Something with those who ask for it. */
    private record Candidate(long issueId, String key, String name, boolean own, VoiceFigures figures) {}

    /** What of the tally counts for one request. */
    private record Scope(
            VoiceTally tally,
            Predicate<VoiceEntry> counts,
            Function<VoiceEntry, String> organisation,
            VoiceWeights weights,
            Set<String> segments,
            LocalDate today) {

        VoiceSum sum() {
            return new VoiceSum(weights, segments, today);
        }
    }

    /**
     * A ranking.
     *
     * @param asked what is ranked, and by which feedback
     * @param draft the weights; what is missing is as administrators have set it
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in {@link VoiceFields}
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public VoiceView rank(VoiceFilterDraft asked, VoiceWeightsDraft draft, Paging paging) {
        access.requireUser();
        List<DeliveryProject> visible = projects.visible();
        AreaTree tree = areas.tree();
        FieldErrors.Collector errors = FieldErrors.collect();
        VoiceFilter filter = VoiceFilterRules.apply(asked, visible, tree, errors);
        VoiceWeights used = VoiceWeightsRules.apply(draft, weights.usual(), errors);
        List<DeliveryProject> chosen = visible.stream()
                .filter(project ->
                        filter.projectKey().isEmpty() || project.key().equalsIgnoreCase(filter.projectKey()))
                .toList();
        Optional<Area> area = tree.find(filter.areaKey());
        Optional<VoiceTally> tally = library.tally();
        follower.soon();
        List<Candidate> ranked = List.of();
        boolean cut = false;
        if (tally.isPresent()) {
            List<DeliveryProject> heard = filter.of() == VoiceRanking.AREAS ? chosen : visible;
            Scope scope = scope(tally.get(), filter, used, ids(heard));
            if (filter.of() == VoiceRanking.AREAS) {
                ranked = areas(scope, tree, area);
            } else {
                List<Candidate> all = deliveries(scope, tree, area, ids(chosen));
                ranked = visible(all);
                cut = ranked.size() == MOST_DELIVERIES || all.size() > MOST_LOOKED_AT;
            }
        }
        List<VoiceRow> rows = new ArrayList<>();
        for (Candidate each : ranked) {
            rows.add(new VoiceRow(rows.size() + 1, each.key(), each.name(), each.own(), each.figures()));
        }
        return new VoiceView(
                filter,
                used,
                tally.map(VoiceTally::countedAt),
                visible,
                area.map(tree::path).orElse(""),
                Slice.of(rows, paging),
                cut,
                tally.map(all -> unused(used, all)).orElse(List.of()));
    }

    private static List<String> unused(VoiceWeights used, VoiceTally tally) {
        if (used.segments().isEmpty()) {
            return List.of();
        }
        Set<String> said =
                tally.entries().values().stream().map(VoiceEntry::segment).collect(Collectors.toSet());
        return used.segments().stream()
                .filter(name -> !said.contains(TextIdentity.of(name)))
                .toList();
    }

    private static Set<Long> ids(List<DeliveryProject> all) {
        return all.stream().map(DeliveryProject::id).collect(Collectors.toSet());
    }

    private Scope scope(VoiceTally tally, VoiceFilter filter, VoiceWeights used, Set<Long> projectIds) {
        Predicate<VoiceEntry> counts = entry -> projectIds.contains(entry.projectId());
        Optional<Set<Long>> only = sight.onlyVisible(projectIds);
        if (only.isPresent()) {
            counts = counts.and(entry -> only.get().contains(entry.issueId()));
        }
        if (filter.kind().isPresent()) {
            counts = counts.and(entry -> entry.kind().equals(filter.kind()));
        }
        if (filter.source().isPresent()) {
            counts = counts.and(entry -> entry.source().equals(filter.source()));
        }
        if (!filter.segment().isEmpty()) {
            String segment = TextIdentity.of(filter.segment());
            counts = counts.and(entry -> entry.segment().equals(segment));
        }
        if (filter.state().isPresent()) {
            counts = counts.and(entry -> entry.state().equals(filter.state()));
        }
        if (filter.from().isPresent()) {
            counts = counts.and(entry -> !entry.heardOn().isBefore(filter.from().get()));
        }
        if (filter.to().isPresent()) {
            counts = counts.and(entry -> !entry.heardOn().isAfter(filter.to().get()));
        }
        Map<Long, String> names = new HashMap<>();
        Function<VoiceEntry, String> organisation =
                entry -> entry.organisationId().isEmpty()
                        ? entry.organisation()
                        : names.computeIfAbsent(entry.organisationId().getAsLong(), id -> organisations
                                .find(id)
                                .map(found -> TextIdentity.of(found.name()))
                                .orElse(entry.organisation()));
        return new Scope(
                tally,
                counts,
                organisation,
                used,
                used.segments().stream().map(TextIdentity::of).collect(Collectors.toSet()),
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }

    /** The areas at the top, or directly below the chosen one, each with all below it; merged feedback where its target is. */
    private static List<Candidate> areas(Scope scope, AreaTree tree, Optional<Area> within) {
        Map<String, String> rowOf = new HashMap<>();
        for (Area each : within.map(tree::children).orElseGet(tree::top)) {
            keys(tree, each).forEach(key -> rowOf.put(key, each.key()));
        }
        within.ifPresent(area -> tree.keys(area).forEach(key -> rowOf.put(key, area.key())));
        Map<String, VoiceSum> sums = new HashMap<>();
        scope.tally().entries().values().stream().filter(scope.counts()).forEach(entry -> {
            String areaKey = scope.tally().root(entry).areaKey();
            String row = rowOf.getOrDefault(areaKey, "");
            if (!row.isEmpty() || within.isEmpty()) {
                sums.computeIfAbsent(row, any -> scope.sum())
                        .add(entry, entry.importance(), scope.organisation().apply(entry));
            }
        });
        return sums.entrySet().stream()
                .map(sum -> new Candidate(
                        0,
                        sum.getKey(),
                        sum.getKey().isEmpty() ? "" : tree.get(sum.getKey()).name(),
                        within.filter(area -> area.key().equals(sum.getKey())).isPresent(),
                        sum.getValue().figures()))
                .sorted(order())
                .toList();
    }

    private static Set<String> keys(AreaTree tree, Area area) {
        Set<String> keys = new HashSet<>(tree.keys(area));
        tree.below(area).forEach(each -> keys.addAll(tree.keys(each)));
        return keys;
    }

    private static List<Candidate> deliveries(Scope scope, AreaTree tree, Optional<Area> within, Set<Long> projectIds) {
        Optional<Set<String>> keys = within.map(area -> keys(tree, area));
        List<Candidate> found = new ArrayList<>();
        for (VoiceDelivery delivery : scope.tally().deliveries()) {
            if (projectIds.contains(delivery.projectId())
                    && keys.filter(any -> !any.contains(delivery.areaKey())).isEmpty()) {
                VoiceSum sum = scope.sum();
                scope.tally().asking(delivery, (entry, importance) -> {
                    if (scope.counts().test(entry)) {
                        sum.add(entry, importance, scope.organisation().apply(entry));
                    }
                });
                if (!sum.isEmpty()) {
                    found.add(new Candidate(delivery.issueId(), "", "", false, sum.figures()));
                }
            }
        }
        found.sort(order());
        return found;
    }

    /** Highest first; those that are equal by what does not change. */
    private static Comparator<Candidate> order() {
        return Comparator.comparingDouble(
                        (Candidate each) -> each.figures().score().total())
                .reversed()
                .thenComparing(each -> each.figures().count(), Comparator.reverseOrder())
                .thenComparing(Candidate::key)
                .thenComparing(Candidate::issueId);
    }

    /** Places are given to what the reader may see, so that no gap and no number tells of the rest. */
    private List<Candidate> visible(List<Candidate> all) {
        List<Candidate> found = new ArrayList<>();
        int most = Math.min(all.size(), MOST_LOOKED_AT);
        for (int from = 0; from < most && found.size() < MOST_DELIVERIES; from += MOST_DELIVERIES) {
            List<Candidate> part = all.subList(from, Math.min(most, from + MOST_DELIVERIES));
            Map<Long, VisibleIssue> seen = issues
                    .visible(part.stream().map(Candidate::issueId).toList())
                    .stream()
                    .collect(Collectors.toMap(VisibleIssue::id, Function.identity()));
            part.stream()
                    .map(each -> Optional.ofNullable(seen.get(each.issueId()))
                            .map(issue ->
                                    new Candidate(each.issueId(), issue.key(), issue.summary(), false, each.figures()))
                            .orElse(null))
                    .filter(Objects::nonNull)
                    .limit(MOST_DELIVERIES - found.size())
                    .forEach(found::add);
        }
        return found;
    }
}
