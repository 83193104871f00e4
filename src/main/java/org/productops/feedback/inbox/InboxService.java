package org.productops.feedback.inbox;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.productops.area.AreaService;
import org.productops.area.AreaTree;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.feedback.Feedback;
import org.productops.feedback.FeedbackStore;
import org.productops.feedback.evidence.DemandService;
import org.productops.feedback.evidence.EvidenceLink;
import org.productops.feedback.evidence.EvidenceStore;
import org.productops.feedback.item.FeedbackItem;
import org.productops.feedback.item.FeedbackItemStore;
import org.productops.feedback.item.FeedbackItems;
import org.productops.feedback.item.ItemFilter;
import org.productops.feedback.item.ItemPlace;
import org.productops.feedback.item.ItemSort;
import org.productops.feedback.item.ItemsDue;
import org.productops.feedback.item.ListedItem;
import org.productops.feedback.organisation.OrganisationLibrary;
import org.productops.feedback.similar.AreaProposals;
import org.productops.feedback.similar.Similar;
import org.productops.feedback.similar.SimilarFeedback;

/** Shows the inbox. Each person sees the feedback whose issue they may see, and nothing of any other. */
@JiraComponent
public class InboxService {

    /** So many a part of the list has at most. */
    public static final int MOST = 200;

    /** So many changes are told at once; where there are more, the list is read anew. */
    static final int MOST_CHANGES = 100;

    /** So many parts of what was changed are looked at for those that the caller may see. */
    private static final int MOST_PARTS = 10;

    /** What is committed late has an earlier moment than what was read before. */
    static final long OVERLAP_MILLIS = 5_000;

    /** So many that somebody names are looked at in one go; whoever has more asks again, and can stop in between. */
    static final int MOST_NAMED = 50;

    private static final int MOST_SIMILAR = 5;
    private static final int MOST_PROPOSALS = 3;

    private static final Pattern PLACE = Pattern.compile("(\\d)_(\\d)_(-?\\d{1,18})_(\\d{1,18})");

    private final InboxAccess access;
    private final Issues issues;
    private final FeedbackItemStore store;
    private final FeedbackItems items;
    private final FeedbackStore said;
    private final DifferentStore different;
    private final EvidenceStore evidence;
    private final DemandService demand;
    private final SimilarFeedback similar;
    private final AreaProposals proposals;
    private final InboxDeadlines deadlines;
    private final AreaService areas;
    private final OrganisationLibrary organisations;
    private final InboxSight sight;
    private final People people;
    private final InstantSource clock;

    @Inject
    public InboxService(
            InboxAccess access,
            Issues issues,
            FeedbackItemStore store,
            FeedbackItems items,
            FeedbackStore said,
            DifferentStore different,
            EvidenceStore evidence,
            DemandService demand,
            SimilarFeedback similar,
            AreaProposals proposals,
            InboxDeadlines deadlines,
            AreaService areas,
            OrganisationLibrary organisations,
            InboxSight sight,
            People people,
            InstantSource clock) {
        this.access = access;
        this.issues = issues;
        this.store = store;
        this.items = items;
        this.said = said;
        this.different = different;
        this.evidence = evidence;
        this.demand = demand;
        this.similar = similar;
        this.proposals = proposals;
        this.deadlines = deadlines;
        this.areas = areas;
        this.organisations = organisations;
        this.sight = sight;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The projects with feedback that the caller may see, by name.
     *
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public List<ProjectPlace> projects() {
        access.requireUser();
        return access.projects();
    }

    /** How people read the area with this key, for everybody who is logged in; the text itself if there is none. */
    public String areaPath(String key) {
        access.requireUser();
        AreaTree tree = areas.tree();
        return key.isEmpty() ? "" : tree.find(key).map(tree::path).orElse(key);
    }

    /**
     * A part of a list, in the order that the draft says; usually what is overdue first, then what waits longest.
     *
     * @param after what the part before said follows; empty for the first part
     * @param limit how many at most
     * @throws InvalidException with all that is wrong, at the fields named in {@link InboxFields}
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public InboxListView list(InboxFilterDraft draft, String after, int limit) {
        access.requireUser();
        long until = clock.millis();
        ItemsDue due = deadlines.now();
        ItemFilter filter = filter(draft, due);
        InboxBox box = InboxBox.named(draft.state()).orElseThrow();
        ItemSort sort = InboxOrder.named(draft.order()).orElseThrow().in(box);
        List<List<ItemFilter>> parts =
                sort.isByState() ? box.parts(filter).stream().map(List::of).toList() : List.of(box.mixed(filter));
        Optional<Matcher> start = Optional.of(PLACE.matcher(after)).filter(Matcher::matches);
        if (!after.isEmpty()
                && start.filter(place -> number(place, 1) < parts.size()).isEmpty()) {
            throw InvalidException.at(InboxFields.AFTER, Message.of("productops.inbox.error.after"));
        }
        int part = start.map(place -> (int) number(place, 1)).orElse(0);
        Optional<ItemPlace> place = start.map(at -> new ItemPlace((int) number(at, 2), number(at, 3), number(at, 4)));
        List<Found> found = new ArrayList<>();
        int wanted = Math.min(limit, MOST) + 1;
        while (part < parts.size() && found.size() < wanted) {
            int asked = Math.max(wanted - found.size(), 20);
            List<ListedItem> next = page(parts.get(part), sort, place, asked);
            found.addAll(found(part, next));
            if (next.size() < asked) {
                part++;
                place = Optional.empty();
            } else {
                place = Optional.of(next.get(next.size() - 1).place());
            }
        }
        List<Found> shown = found.subList(0, Math.min(found.size(), wanted - 1));
        return new InboxListView(
                views(
                        shown.stream().map(each -> each.listed().item()).toList(),
                        shown.stream().map(Found::issue).toList(),
                        due),
                found.size() < wanted
                        ? Optional.empty()
                        : Optional.of(shown.get(shown.size() - 1).text()),
                until);
    }

    private List<ListedItem> page(List<ItemFilter> filters, ItemSort sort, Optional<ItemPlace> after, int most) {
        List<List<ListedItem>> parts = filters.stream()
                .map(filter -> store.page(filter, sort, after, most))
                .toList();
        return parts.size() == 1 ? parts.get(0) : ListedItem.first(parts, sort, most);
    }

    private List<Found> found(int part, List<ListedItem> listed) {
        Map<FeedbackItem, VisibleIssue> seen =
                visible(listed.stream().map(ListedItem::item).toList());
        return listed.stream()
                .filter(each -> seen.containsKey(each.item()))
                .map(each -> new Found(part, each, seen.get(each.item())))
                .toList();
    }

    private record Found(int part, ListedItem listed, VisibleIssue issue) {

        String text() {
            ItemPlace place = listed.place();
            return part + "_" + place.position() + "_" + place.number() + "_" + place.issueId();
        }
    }

    private static long number(Matcher place, int group) {
        return Long.parseLong(place.group(group));
    }

    /**
     * Says what is wrong with a filter of the caller's, before it is kept.
     *
     * @throws InvalidException with all that is wrong, at the fields named in {@link InboxFields}
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public void check(InboxFilterDraft draft) {
        access.requireUser();
        filter(draft, deadlines.now());
    }

    private ItemFilter filter(InboxFilterDraft draft, ItemsDue due) {
        List<ProjectPlace> searched = draft.project().isEmpty()
                ? access.projects()
                : access.project(draft.project()).stream().toList();
        return new InboxFilterRules(searched, areas.tree(), organisations, due, issues, demand).apply(draft);
    }

    /**
     * How many the caller may see in each box, by all the filter says but its state.
     *
     * @throws InvalidException with all that is wrong, at the fields named in {@link InboxFields}
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public Map<InboxBox, Long> counts(InboxFilterDraft draft) {
        access.requireUser();
        ItemFilter filter = filter(draft, deadlines.now());
        Optional<Set<Long>> only = sight.onlyVisible(filter.projectIds());
        Map<InboxBox, Long> counts = new EnumMap<>(InboxBox.class);
        for (InboxBox box : InboxBox.values()) {
            if (box != InboxBox.ALL) {
                counts.put(
                        box,
                        box.parts(filter).stream()
                                .mapToLong(part -> only.isEmpty()
                                        ? store.count(part)
                                        : store.issueIds(part).stream()
                                                .filter(only.get()::contains)
                                                .count())
                                .sum());
            }
        }
        return counts;
    }

    /**
     * What became of feedback that the caller may see since a moment.
     *
     * @param since what the caller was told the last time; 0 for now
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public InboxChangesView changes(long since) {
        access.requireUser();
        long now = clock.millis();
        if (since <= 0) {
            return new InboxChangesView(now, false, List.of());
        }
        Map<FeedbackItem, VisibleIssue> seen = new LinkedHashMap<>();
        long from = since - OVERLAP_MILLIS;
        for (int part = 0; part < MOST_PARTS; part++) {
            List<FeedbackItem> changed = store.changedSince(from, MOST_CHANGES + 1);
            seen.putAll(visible(changed));
            long last = changed.isEmpty()
                    ? from
                    : changed.get(changed.size() - 1).changedAt().toEpochMilli();
            if (seen.size() > MOST_CHANGES || changed.size() > MOST_CHANGES && last == from) {
                break;
            }
            if (changed.size() <= MOST_CHANGES) {
                return told(since, last, part > 0, seen);
            }
            from = last;
        }
        return new InboxChangesView(now, true, List.of());
    }

    /**
     * What the caller may see moves the moment on, and so does much that they may not. Little of that leaves it: whoever asks
     * again has the same answer, and is told that nothing is new.
     */
    private InboxChangesView told(long since, long last, boolean much, Map<FeedbackItem, VisibleIssue> seen) {
        long until = much
                ? last
                : seen.keySet().stream()
                        .mapToLong(item -> item.changedAt().toEpochMilli())
                        .max()
                        .orElse(since);
        return new InboxChangesView(
                Math.max(until, since),
                false,
                views(List.copyOf(seen.keySet()), List.copyOf(seen.values()), deadlines.now()));
    }

    /**
     * One feedback with all that helps to decide on it.
     *
     * @throws NotFoundException if there is none that the caller may see
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public InboxDetailView detail(String issueKey) {
        access.requireUser();
        return detail(access.feedback(issueKey));
    }

    /** The same of an issue that the caller may see. */
    InboxDetailView detail(VisibleIssue issue) {
        FeedbackItem item = items.find(issue.id())
                .orElseThrow(
                        () -> new NotFoundException(Message.of("productops.feedback.error.not-feedback", issue.key())));
        ItemsDue due = deadlines.now();
        Map<FeedbackItem, VisibleIssue> merged = visible(store.mergedInto(List.of(issue.id())));
        Set<Long> apart = different.from(issue.id());
        InboxItemView view = views(List.of(item), List.of(issue), due).get(0);
        String text =
                item.summary() + "\n" + view.feedback().map(Feedback::quote).orElse("");
        Set<Long> known = new HashSet<>(apart);
        known.add(item.mergedInto());
        merged.keySet().forEach(each -> known.add(each.issueId()));
        return new InboxDetailView(
                view,
                issues.visible(evidence.ofFeedback(List.of(issue.id())).stream()
                        .map(EvidenceLink::deliveryId)
                        .toList()),
                views(List.copyOf(merged.keySet()), List.copyOf(merged.values()), due),
                issues.visible(item.mergedInto() == 0 ? List.of() : List.of(item.mergedInto())).stream()
                        .findFirst(),
                issues.visible(apart),
                likely(similar.to(text, Optional.of(issue.id()), MOST_SIMILAR + known.size()).stream()
                        .filter(each -> !known.contains(each.issueId()))
                        .limit(MOST_SIMILAR)
                        .toList()),
                proposals.of(text, Optional.of(issue.id()), MOST_PROPOSALS + 1).stream()
                        .filter(each -> !each.areaKey().equals(item.areaKey()))
                        .limit(MOST_PROPOSALS)
                        .toList());
    }

    private List<LikelyFeedback> likely(List<Similar> some) {
        Map<Long, FeedbackItem> found = store
                .ofIssues(some.stream().map(Similar::issueId).toList())
                .stream()
                .collect(Collectors.toMap(FeedbackItem::issueId, Function.identity()));
        return some.stream()
                .filter(each -> found.containsKey(each.issueId()))
                .map(each -> new LikelyFeedback(each, found.get(each.issueId())))
                .toList();
    }

    /**
     * The feedback of these issues, in their order; issues that the caller may not see are left out.
     *
     * @throws InvalidException if none or too many are named
     */
    List<InboxItemView> some(List<String> issueKeys) {
        if (issueKeys.isEmpty()) {
            throw InvalidException.general(Message.of("productops.inbox.error.none-chosen"));
        }
        if (issueKeys.size() > MOST_NAMED) {
            throw InvalidException.general(
                    Message.of("productops.inbox.error.many-chosen", MOST_NAMED, issueKeys.size()));
        }
        List<VisibleIssue> some = issueKeys.stream()
                .distinct()
                .flatMap(key -> access.find(key).filter(access::isFeedback).stream())
                .toList();
        Map<Long, FeedbackItem> found = store
                .ofIssues(some.stream().map(VisibleIssue::id).toList())
                .stream()
                .collect(Collectors.toMap(FeedbackItem::issueId, Function.identity()));
        List<VisibleIssue> theirs =
                some.stream().filter(issue -> found.containsKey(issue.id())).toList();
        return views(theirs.stream().map(issue -> found.get(issue.id())).toList(), theirs, deadlines.now());
    }

    /** Those of the items whose issue the caller may see, in their order. */
    private Map<FeedbackItem, VisibleIssue> visible(List<FeedbackItem> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        Map<Long, VisibleIssue> seen = issues
                .visible(some.stream().map(FeedbackItem::issueId).toList())
                .stream()
                .collect(Collectors.toMap(VisibleIssue::id, Function.identity(), (one, other) -> one));
        Map<FeedbackItem, VisibleIssue> found = new LinkedHashMap<>();
        some.stream()
                .filter(item -> seen.containsKey(item.issueId()))
                .forEach(item -> found.put(item, seen.get(item.issueId())));
        return found;
    }

    private List<InboxItemView> views(List<FeedbackItem> some, List<VisibleIssue> theirs, ItemsDue due) {
        Map<Long, Feedback> words = words(some);
        AreaTree tree = areas.tree();
        List<InboxItemView> views = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            FeedbackItem item = some.get(i);
            views.add(new InboxItemView(
                    item,
                    theirs.get(i),
                    Optional.ofNullable(words.get(item.issueId())),
                    Optional.of(item.areaKey())
                            .filter(key -> !key.isEmpty())
                            .map(key -> tree.find(key).map(tree::path).orElse(key)),
                    due.isOverdue(item),
                    decider(item)));
        }
        return views;
    }

    /** What whoever decided last is called; empty if that was nobody, or nobody knows them any more. */
    Optional<String> decider(FeedbackItem item) {
        return Optional.of(item.deciderKey())
                .filter(key -> !key.isEmpty())
                .flatMap(people::findByKey)
                .map(Person::displayName);
    }

    private Map<Long, Feedback> words(Collection<FeedbackItem> some) {
        return some.isEmpty()
                ? Map.of()
                : said.findAll(some.stream().map(FeedbackItem::issueId).toList()).stream()
                        .collect(Collectors.toMap(Feedback::issueId, Function.identity()));
    }
}
