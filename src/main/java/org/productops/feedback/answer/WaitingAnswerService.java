package org.productops.feedback.answer;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.common.access.Access;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.error.NotPermittedException;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextRule;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.FeedbackSummary;
import org.productops.feedback.answer.AnswerLines.Waiting;
import org.productops.feedback.delivery.DeliveryProject;
import org.productops.feedback.delivery.DeliveryProjects;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.EvidenceStore;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItemStore;
import org.productops.feedback.item.ItemFilter;
import org.productops.feedback.item.ItemSort;
import org.productops.feedback.item.ItemsDue;
import org.productops.feedback.item.ListedItem;
import org.productops.feedback.item.SaidFilter;
import org.productops.feedback.item.TriageState;

/**
 * Who still waits for an answer. Who may see a feedback issue sees who waits; feedback that was merged waits with that which
 * stands for it.
 */
@JiraComponent
public class WaitingAnswerService {

    /** So many are looked at, those first that wait longest. */
    static final int MOST = 2_000;

    private static final int AT_ONCE = 500;

    private final FeedbackItemStore store;
    private final FeedbackStore feedback;
    private final EvidenceStore links;
    private final AnswerLines lines;
    private final DeliveryProjects projects;
    private final AreaLibrary areas;
    private final Access access;

    @Inject
    public WaitingAnswerService(
            FeedbackItemStore store,
            FeedbackStore feedback,
            EvidenceStore links,
            AnswerLines lines,
            DeliveryProjects projects,
            AreaLibrary areas,
            Access access) {
        this.store = store;
        this.feedback = feedback;
        this.links = links;
        this.lines = lines;
        this.projects = projects;
        this.areas = areas;
        this.access = access;
    }

    /**
     * Those who still wait.
     *
     * @throws org.productops.common.error.InvalidException at the fields of the filter for which there is no such project, area or
     *     issue for this user
     * @throws NotPermittedException if nobody is logged in
     */
    public AnswerListView waiting(AnswerFilter filter, Paging paging) {
        access.requireUser();
        List<DeliveryProject> visible = projects.visible();
        Optional<Area> area = areas.tree().find(filter.areaKey());
        List<FeedbackItem> found = found(filter, visible, area);
        boolean cut = found.size() > MOST;
        List<FeedbackItem> some = found.stream().limit(MOST).toList();
        Map<Long, Integer> days = lines.days();
        int overdue =
                (int) some.stream().filter(item -> lines.isOverdue(item, days)).count();
        List<FeedbackItem> wanted = filter.overdue()
                ? some.stream().filter(item -> lines.isOverdue(item, days)).toList()
                : some;
        List<Waiting> all = grouped(filter, wanted);
        Slice<Waiting> part = Slice.of(all, paging);
        return new AnswerListView(
                filter,
                visible,
                area.map(areas.tree()::path).orElse(""),
                overdue,
                cut,
                all.stream().collect(Collectors.toMap(Waiting::group, any -> 1, Integer::sum)),
                new Slice<>(part.start(), part.limit(), part.total(), lines.shown(part.values(), days)));
    }

    /**
     * All that a filter finds, or those of some of its groups, with what is drafted for them: those that the reader may mark as
     * told, as far as nobody has.
     *
     * @param groups the names of groups; all if there is none
     * @throws org.productops.common.error.InvalidException as {@link #waiting}
     * @throws NotPermittedException if nobody is logged in
     */
    List<AnswerDraft> drafts(AnswerFilter filter, Set<String> groups) {
        access.requireUser();
        Map<Long, Integer> days = lines.days();
        List<FeedbackItem> wanted = found(
                        filter, projects.visible(), areas.tree().find(filter.areaKey()))
                .stream()
                .limit(MOST)
                .filter(item -> !filter.overdue() || lines.isOverdue(item, days))
                .toList();
        List<Waiting> all = grouped(filter, wanted).stream()
                .filter(each -> groups.isEmpty() || groups.contains(each.group()))
                .toList();
        List<AnswerDraft> drafts = new ArrayList<>();
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            lines.shown(all.subList(start, Math.min(start + AT_ONCE, all.size())), days).stream()
                    .filter(each -> each.issue().editable() && each.told().isEmpty())
                    .map(each -> new AnswerDraft(each.issue().key(), each.words()))
                    .forEach(drafts::add);
        }
        return drafts;
    }

    private List<FeedbackItem> found(AnswerFilter filter, List<DeliveryProject> visible, Optional<Area> area) {
        Set<Long> projectIds = visible.stream()
                .filter(project ->
                        filter.projectKey().isEmpty() || project.key().equalsIgnoreCase(filter.projectKey()))
                .map(DeliveryProject::id)
                .collect(Collectors.toSet());
        Optional<VisibleIssue> delivery =
                filter.deliveryKey().isEmpty() ? Optional.empty() : lines.visible(filter.deliveryKey());
        check(filter, !projectIds.isEmpty(), area.isPresent(), delivery.isPresent());
        if (delivery.isPresent()) {
            Set<String> keys = keys(area);
            return store
                    .ofIssues(links.ofDeliveries(List.of(delivery.get().id())).stream()
                            .map(EvidenceLink::feedbackId)
                            .collect(Collectors.toSet()))
                    .stream()
                    .filter(item -> item.state() == TriageState.TO_ANSWER
                            && projectIds.contains(item.projectId())
                            && (keys.isEmpty() || keys.contains(item.areaKey())))
                    .sorted(Comparator.comparing(FeedbackItem::stateSince).thenComparing(FeedbackItem::issueId))
                    .toList();
        }
        ItemFilter waiting = new ItemFilter(
                projectIds,
                Set.of(TriageState.TO_ANSWER),
                keys(area),
                List.of(),
                SaidFilter.ANY,
                Optional.empty(),
                ItemsDue.on(LocalDate.EPOCH),
                Optional.empty());
        return store.page(waiting, ItemSort.OLDEST, Optional.empty(), MOST + 1).stream()
                .map(ListedItem::item)
                .toList();
    }

    private Set<String> keys(Optional<Area> area) {
        AreaTree tree = areas.tree();
        Set<String> keys = new HashSet<>();
        area.ifPresent(top -> {
            keys.addAll(tree.keys(top));
            tree.below(top).forEach(below -> keys.addAll(tree.keys(below)));
        });
        return keys;
    }

    private static void check(AnswerFilter filter, boolean project, boolean area, boolean delivery) {
        FieldErrors.Collector errors = FieldErrors.collect();
        if (!project && !filter.projectKey().isEmpty()) {
            errors.at(
                    AnswerFields.PROJECT,
                    Message.of("productops.answer.error.no-project", TextRule.beginning(filter.projectKey())));
        }
        if (!area && !filter.areaKey().isEmpty()) {
            errors.at(
                    AnswerFields.AREA,
                    Message.of("productops.answer.error.no-area", TextRule.beginning(filter.areaKey())));
        }
        if (!delivery && !filter.deliveryKey().isEmpty()) {
            errors.at(
                    AnswerFields.DELIVERY,
                    Message.of("productops.answer.error.no-issue", TextRule.beginning(filter.deliveryKey())));
        }
        errors.throwIfAny();
    }

    /** Those of one delivery issue or organisation together; of each, who waits longest decides on its place. */
    private List<Waiting> grouped(AnswerFilter filter, List<FeedbackItem> wanted) {
        Map<Long, FeedbackItem> all = lines.everybody(wanted);
        Map<Long, String> organisations =
                filter.byOrganisation() || !filter.organisation().isEmpty()
                        ? feedback.summaries(all.keySet()).stream()
                                .collect(Collectors.toMap(FeedbackSummary::issueId, each -> each.organisation()
                                        .name()))
                        : Map.of();
        String words = SearchFolding.fold(filter.organisation());
        Map<Long, Long> built = lines.firstDone(wanted);
        Map<String, List<Waiting>> groups = new LinkedHashMap<>();
        all.forEach((id, item) -> {
            String organisation = organisations.getOrDefault(id, "");
            if (Stream.of(SearchFolding.words(words)).allMatch(SearchFolding.fold(organisation)::contains)) {
                String group = filter.byOrganisation()
                        ? SearchFolding.fold(organisation)
                        : String.valueOf(built.getOrDefault(item.issueId(), 0L));
                groups.computeIfAbsent(group, any -> new ArrayList<>()).add(new Waiting(id, item, group));
            }
        });
        return groups.values().stream().flatMap(List::stream).toList();
    }
}
