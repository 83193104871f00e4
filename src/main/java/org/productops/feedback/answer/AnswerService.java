package org.productops.feedback.answer;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.AreaLibrary;
import org.productops.area.AreaTree;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.SearchFolding;
import org.productops.common.text.TextRule;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.FeedbackSummary;
import org.productops.feedback.delivery.DeliveryItem;
import org.productops.feedback.delivery.DeliveryItemStore;
import org.productops.feedback.delivery.DeliveryProject;
import org.productops.feedback.delivery.DeliveryProjects;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.EvidenceStore;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItemStore;
import org.productops.feedback.item.FeedbackItems;
import org.productops.feedback.item.ItemFilter;
import org.productops.feedback.item.ItemSort;
import org.productops.feedback.item.ItemsDue;
import org.productops.feedback.item.TriageState;

/**
 * Who still waits for an answer, and noting that they were told. Who may see a feedback issue sees who waits, and who may edit
 * it notes that they were told. Feedback that was merged waits with that which stands for it, and each person is told alone.
 */
@JiraComponent
public class AnswerService {

    /** So many are looked at, those first that wait longest. */
    static final int MOST = 2_000;

    /** So many are noted at once. */
    public static final int MOST_AT_ONCE = 100;

    private final FeedbackItemStore store;
    private final FeedbackItems items;
    private final FeedbackStore feedback;
    private final Issues issues;
    private final EvidenceStore links;
    private final DeliveryItemStore deliveries;
    private final AnswerDeliveries product;
    private final AnswerTemplateStore templates;
    private final AnswerDrafting drafting;
    private final ToldStore told;
    private final AnswerLimits limits;
    private final DeliveryProjects projects;
    private final AreaLibrary areas;
    private final Access access;
    private final InstantSource clock;

    @Inject
    public AnswerService(
            FeedbackItemStore store,
            FeedbackItems items,
            FeedbackStore feedback,
            Issues issues,
            EvidenceStore links,
            DeliveryItemStore deliveries,
            AnswerDeliveries product,
            AnswerTemplateStore templates,
            AnswerDrafting drafting,
            ToldStore told,
            AnswerLimits limits,
            DeliveryProjects projects,
            AreaLibrary areas,
            Access access,
            InstantSource clock) {
        this.store = store;
        this.items = items;
        this.feedback = feedback;
        this.issues = issues;
        this.links = links;
        this.deliveries = deliveries;
        this.product = product;
        this.templates = templates;
        this.drafting = drafting;
        this.told = told;
        this.limits = limits;
        this.projects = projects;
        this.areas = areas;
        this.access = access;
        this.clock = clock;
    }

    /** One who waits, before anything is read of them that takes a permission. */
    private record Waiting(long feedbackId, FeedbackItem item, String group) {}

    /**
     * Those who still wait.
     *
     * @throws NotFoundException if there is no such project, area or issue for this user
     * @throws NotPermittedException if nobody is logged in
     */
    public AnswerListView waiting(AnswerFilter filter, Paging paging) {
        access.requireUser();
        List<DeliveryProject> visible = projects.visible();
        List<DeliveryProject> chosen = chosen(visible, filter.projectKey());
        Optional<Area> area = area(filter.areaKey());
        List<FeedbackItem> found = found(filter, chosen, area);
        boolean cut = found.size() > MOST;
        List<FeedbackItem> some = found.stream().limit(MOST).toList();
        Map<Long, Integer> days = limits.days();
        int overdue = (int) some.stream().filter(item -> isOverdue(item, days)).count();
        List<FeedbackItem> wanted = filter.overdue()
                ? some.stream().filter(item -> isOverdue(item, days)).toList()
                : some;
        List<Waiting> all = grouped(filter, wanted);
        Slice<Waiting> part = Slice.of(all, paging);
        return new AnswerListView(
                filter,
                visible,
                area.map(areas.tree()::path).orElse(""),
                overdue,
                cut,
                new Slice<>(part.start(), part.limit(), part.total(), shown(part.values(), days)));
    }

    private List<FeedbackItem> found(AnswerFilter filter, List<DeliveryProject> chosen, Optional<Area> area) {
        Set<Long> projectIds = chosen.stream().map(DeliveryProject::id).collect(Collectors.toSet());
        if (!filter.deliveryKey().isEmpty()) {
            VisibleIssue delivery = find(filter.deliveryKey());
            Set<String> keys = keys(area);
            return store
                    .ofIssues(links.ofDeliveries(List.of(delivery.id())).stream()
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
                Optional.empty(),
                Set.of(),
                ItemsDue.on(LocalDate.EPOCH),
                Optional.empty());
        return projectIds.isEmpty() ? List.of() : store.page(waiting, ItemSort.OLDEST, Optional.empty(), MOST + 1);
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

    private static List<DeliveryProject> chosen(List<DeliveryProject> visible, String key) {
        if (key.isEmpty()) {
            return visible;
        }
        List<DeliveryProject> found = visible.stream()
                .filter(project -> project.key().equalsIgnoreCase(key))
                .toList();
        if (found.isEmpty()) {
            throw new NotFoundException(Message.of("productops.answer.error.no-project", TextRule.beginning(key)));
        }
        return found;
    }

    private Optional<Area> area(String key) {
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(areas.tree()
                        .find(key)
                        .orElseThrow(() -> new NotFoundException(
                                Message.of("productops.answer.error.no-area", TextRule.beginning(key)))));
    }

    private boolean isOverdue(FeedbackItem item, Map<Long, Integer> days) {
        return Optional.ofNullable(days.get(item.projectId()))
                .filter(most -> item.stateSince().plus(Duration.ofDays(most)).isBefore(clock.instant()))
                .isPresent();
    }

    /** Those of one delivery issue or organisation together; of each, who waits longest decides on its place. */
    private List<Waiting> grouped(AnswerFilter filter, List<FeedbackItem> wanted) {
        Map<Long, FeedbackItem> lines = lines(wanted);
        Map<Long, String> organisations =
                filter.byOrganisation() || !filter.organisation().isEmpty()
                        ? feedback.summaries(lines.keySet()).stream()
                                .collect(Collectors.toMap(FeedbackSummary::issueId, each -> each.organisation()
                                        .name()))
                        : Map.of();
        String words = SearchFolding.fold(filter.organisation());
        Map<Long, Long> built = firstDone(wanted);
        Map<String, List<Waiting>> groups = new LinkedHashMap<>();
        lines.forEach((id, item) -> {
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

    /** Everybody of whom feedback is, and that of those which was merged into it, each with what it waits with. */
    private Map<Long, FeedbackItem> lines(List<FeedbackItem> wanted) {
        Map<Long, List<FeedbackItem>> merged =
                store.mergedInto(wanted.stream().map(FeedbackItem::issueId).toList()).stream()
                        .collect(Collectors.groupingBy(FeedbackItem::mergedInto));
        Map<Long, FeedbackItem> lines = new LinkedHashMap<>();
        for (FeedbackItem item : wanted) {
            lines.put(item.issueId(), item);
            merged.getOrDefault(item.issueId(), List.of()).forEach(other -> lines.put(other.issueId(), item));
        }
        return lines;
    }

    /** The delivery issue of each that is done, or else any that is linked. */
    private Map<Long, Long> firstDone(List<FeedbackItem> wanted) {
        Map<Long, Long> first = new HashMap<>();
        deliveriesOf(wanted).forEach((id, built) -> first.put(id, built.get(0)));
        return first;
    }

    /** The delivery issues by feedback, those first that are done. */
    private Map<Long, List<Long>> deliveriesOf(Collection<FeedbackItem> wanted) {
        List<EvidenceLink> all =
                links.ofFeedback(wanted.stream().map(FeedbackItem::issueId).collect(Collectors.toSet()));
        Set<Long> done =
                deliveries.ofIssues(all.stream().map(EvidenceLink::deliveryId).collect(Collectors.toSet())).stream()
                        .filter(delivery -> delivery.state().isDone())
                        .map(DeliveryItem::issueId)
                        .collect(Collectors.toSet());
        return all.stream()
                .sorted(Comparator.comparing((EvidenceLink link) -> !done.contains(link.deliveryId()))
                        .thenComparing(EvidenceLink::deliveryId))
                .collect(Collectors.groupingBy(
                        EvidenceLink::feedbackId, Collectors.mapping(EvidenceLink::deliveryId, Collectors.toList())));
    }

    private List<WaitingAnswer> shown(List<Waiting> some, Map<Long, Integer> days) {
        Map<Long, List<Long>> built =
                deliveriesOf(some.stream().map(Waiting::item).distinct().toList());
        Set<Long> ids = new HashSet<>();
        some.forEach(each -> {
            ids.add(each.feedbackId());
            ids.add(each.item().issueId());
            ids.addAll(built.getOrDefault(each.item().issueId(), List.of()));
        });
        Map<Long, VisibleIssue> visible = issues.visible(ids).stream()
                .collect(Collectors.toMap(VisibleIssue::id, Function.identity(), (one, same) -> one));
        Map<Long, AnswerDelivery> known = product
                .of(built.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .map(visible::get)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(AnswerDelivery::issueId, Function.identity()));
        List<Long> own = some.stream()
                .map(Waiting::feedbackId)
                .filter(visible::containsKey)
                .toList();
        Map<Long, Feedback> said =
                feedback.findAll(own).stream().collect(Collectors.toMap(Feedback::issueId, Function.identity()));
        Map<Long, Told> last = own.isEmpty() ? Map.of() : told.latest(own);
        Map<Long, String> written =
                templates
                        .ofProjects(some.stream()
                                .map(each -> each.item().projectId())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(AnswerTemplate::projectId, AnswerTemplate::text));
        return some.stream()
                .filter(each -> visible.containsKey(each.feedbackId()))
                .map(each -> {
                    VisibleIssue issue = visible.get(each.feedbackId());
                    FeedbackItem item = each.item();
                    List<AnswerDelivery> things = built.getOrDefault(item.issueId(), List.of()).stream()
                            .map(known::get)
                            .filter(Objects::nonNull)
                            .toList();
                    Optional<Feedback> words = Optional.ofNullable(said.get(issue.id()));
                    return new WaitingAnswer(
                            issue,
                            issue.id() == item.issueId()
                                    ? Optional.empty()
                                    : Optional.ofNullable(visible.get(item.issueId())),
                            item.stateSince(),
                            isOverdue(item, days),
                            words,
                            things,
                            drafting.words(written.getOrDefault(item.projectId(), ""), issue.summary(), words, things),
                            toldSince(last, issue.id(), item));
                })
                .toList();
    }

    private static Optional<Told> toldSince(Map<Long, Told> last, long feedbackId, FeedbackItem item) {
        return Optional.ofNullable(last.get(feedbackId))
                .filter(each -> !each.at().isBefore(item.stateSince()));
    }

    /**
     * How far the answer to a feedback issue is, for its panel.
     *
     * @throws NotFoundException if there is no such issue for this user
     */
    public AnswerView read(String issueKey) {
        access.requireUser();
        return read(find(issueKey));
    }

    /**
     * As {@link #read(String)}, for a user who means to say that an answer did not settle it.
     *
     * @throws NotPermittedException if the user may not edit the issue
     */
    public AnswerView readToEdit(String issueKey) {
        access.requireUser();
        return read(editable(issueKey));
    }

    /** As {@link #read(String)}, for an issue that the product is showing. */
    public AnswerView read(VisibleIssue issue) {
        Optional<FeedbackItem> own = store.find(issue.id());
        Optional<FeedbackItem> item = own.flatMap(this::standing);
        List<WaitingAnswer> waiting = item.filter(each -> each.state() == TriageState.TO_ANSWER)
                .map(each -> shown(List.of(new Waiting(issue.id(), each, "")), limits.days()))
                .orElse(List.of());
        return new AnswerView(
                issue,
                item.map(FeedbackItem::state),
                waiting.stream().findFirst(),
                told.of(issue.id()),
                own.isPresent() && issue.editable(),
                item.map(FeedbackItem::version).orElse(0L));
    }

    private Optional<FeedbackItem> standing(FeedbackItem item) {
        return item.state() == TriageState.MERGED ? store.find(item.mergedInto()) : Optional.of(item);
    }

    /**
     * Notes that somebody was told. Their feedback is answered; one for which it stands, or that stands for it, once all of
     * them were told.
     *
     * @return how far the answer is now
     * @throws NotFoundException if there is no such issue for this user, or it is no feedback
     * @throws NotPermittedException if the user may not edit the issue
     * @throws InvalidException if nobody waits for an answer to it, or there are no words
     */
    public AnswerView tell(AnswerDraft draft) {
        String user = access.requireUser();
        VisibleIssue issue = editable(draft.issueKey());
        String words = AnswerRules.words(draft.words());
        FeedbackItem item = store.find(issue.id())
                .flatMap(this::standing)
                .orElseThrow(
                        () -> new NotFoundException(Message.of("productops.answer.error.no-feedback", issue.key())));
        long built = firstDone(List.of(item)).getOrDefault(item.issueId(), 0L);
        items.change(item.issueId(), now -> {
            if (now.state() != TriageState.TO_ANSWER) {
                throw InvalidException.general(Message.of("productops.answer.error.not-waiting", issue.key()));
            }
            Instant moment = Instant.ofEpochMilli(clock.millis());
            told.add(new Told(issue.id(), built, moment, user, words));
            return isAllTold(now) ? now.in(TriageState.ANSWERED, "", moment) : now;
        });
        return read(issue);
    }

    private boolean isAllTold(FeedbackItem item) {
        Set<Long> all = lines(List.of(item)).keySet();
        Map<Long, Told> last = told.latest(all);
        return all.stream().allMatch(id -> toldSince(last, id, item).isPresent());
    }

    /**
     * Notes that several were told, each by itself: what is refused keeps no other from being noted.
     *
     * @throws InvalidException if there are too many
     */
    public AnswersKept tell(List<AnswerDraft> drafts) {
        access.requireUser();
        if (drafts.size() > MOST_AT_ONCE) {
            throw InvalidException.general(Message.of("productops.answer.error.too-many", MOST_AT_ONCE, drafts.size()));
        }
        int done = 0;
        List<AnswersKept.Refused> refused = new ArrayList<>();
        for (AnswerDraft draft : drafts) {
            try {
                tell(draft);
                done++;
            } catch (ProductOpsException e) {
                refused.add(new AnswersKept.Refused(TextRule.beginning(draft.issueKey()), e.text()));
            }
        }
        return new AnswersKept(done, refused);
    }

    /**
     * Notes that what was answered is not settled: somebody has to decide again what becomes of it.
     *
     * @param reason what they said to the answer; may be empty
     * @return how far the answer is now
     * @throws NotFoundException if there is no such issue for this user, or it is no feedback
     * @throws NotPermittedException if the user may not edit the issue
     * @throws InvalidException if it is not answered
     */
    public AnswerView comeBack(String issueKey, String reason) {
        access.requireUser();
        VisibleIssue issue = editable(issueKey);
        String why = ComeBackRules.reason(reason);
        FeedbackItem item = store.find(issue.id())
                .flatMap(this::standing)
                .orElseThrow(
                        () -> new NotFoundException(Message.of("productops.answer.error.no-feedback", issue.key())));
        items.change(item.issueId(), now -> {
            if (now.state() != TriageState.ANSWERED) {
                throw InvalidException.general(Message.of("productops.answer.error.not-answered", issue.key()));
            }
            return now.in(TriageState.NEW, why, Instant.ofEpochMilli(clock.millis()));
        });
        return read(issue);
    }

    private VisibleIssue editable(String issueKey) {
        VisibleIssue issue = find(issueKey);
        if (!issue.editable()) {
            throw new NotPermittedException(Message.of("productops.answer.error.not-editable", issue.key()), false);
        }
        return issue;
    }

    private VisibleIssue find(String issueKey) {
        return issues.find(issueKey.strip())
                .orElseThrow(() -> new NotFoundException(
                        Message.of("productops.answer.error.no-issue", TextRule.beginning(issueKey))));
    }
}
