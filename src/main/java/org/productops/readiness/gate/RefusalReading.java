package org.productops.readiness.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.area.mapping.ProjectCatalog;
import org.productops.area.mapping.ProjectPlace;
import org.productops.common.error.Message;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.user.PersonNames;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.checklist.Checklists;

/** Says what refusals mean to one reader. One for each answer. */
final class RefusalReading {

    /** Why a list can be of no use to a transition. */
    private static final Set<String> WHY = Set.of(
            "none-chosen",
            "elsewhere",
            "elsewhere-same-name",
            "deleted",
            "never-there",
            "no-section",
            "no-section-anywhere");

    private final Checklists checklists;
    private final Map<Long, List<RefusedItem>> items;
    private final Issues issues;
    private final ProjectCatalog projects;
    private final PersonNames names;
    private final boolean withFailures;
    private final Map<Long, Map<Long, ChecklistItem>> known = new HashMap<>();

    /**
     * @param items what was open in each refusal
     * @param withFailures whether the reader is told which classes failed
     */
    RefusalReading(
            Checklists checklists,
            Map<Long, List<RefusedItem>> items,
            Issues issues,
            ProjectCatalog projects,
            PersonNames names,
            boolean withFailures) {
        this.checklists = checklists;
        this.items = items;
        this.issues = issues;
        this.projects = projects;
        this.names = names;
        this.withFailures = withFailures;
    }

    /** The issues of all of these, asked for at once. */
    List<RefusedIssueView> views(Collection<Attempt> attempts) {
        Map<Long, VisibleIssue> visible = visible(attempts);
        return attempts.stream().map(attempt -> view(attempt, visible)).toList();
    }

    Map<Long, VisibleIssue> visible(Collection<Attempt> attempts) {
        Set<Long> ids = new HashSet<>();
        attempts.forEach(attempt -> ids.add(attempt.latest().issueId()));
        ids.remove(0L);
        return ids.isEmpty()
                ? Map.of()
                : issues.visible(ids).stream().collect(Collectors.toMap(VisibleIssue::id, Function.identity()));
    }

    RefusedIssueView view(Attempt attempt, Map<Long, VisibleIssue> visible) {
        Refusal latest = attempt.latest();
        boolean created = latest.issueId() == 0;
        Optional<VisibleIssue> issue = Optional.ofNullable(visible.get(latest.issueId()));
        return new RefusedIssueView(
                issue,
                created,
                created ? project(latest.projectId()) : Optional.empty(),
                latest.workflow(),
                latest.transition(),
                latest.userKey(),
                name(latest.userKey()),
                latest.at(),
                attempt.times(),
                created || issue.isPresent() ? open(attempt) : List.of());
    }

    Optional<String> project(long id) {
        return projects.project(id).map(ProjectPlace::name);
    }

    String name(String userKey) {
        return userKey.isEmpty() ? "" : names.of(userKey);
    }

    /** What is open in the most of them, that first. */
    List<ItemCountView> counts(Collection<Attempt> attempts, int most) {
        Map<OpenItemView, Integer> counts = new LinkedHashMap<>();
        attempts.forEach(attempt -> open(attempt).forEach(item -> counts.merge(item, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(entry -> new ItemCountView(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Each item once, in the order of the lists. */
    List<OpenItemView> open(Attempt attempt) {
        Map<Long, OpenItemView> open = new LinkedHashMap<>();
        List<OpenItemView> lists = new ArrayList<>();
        for (Refusal refusal : attempt.refusals()) {
            List<RefusedItem> refused = items.getOrDefault(refusal.id(), List.of());
            refused.forEach(item -> {
                if (item.itemId() == RefusedItem.LIST) {
                    open(lists, list(refusal.checklistId(), item.failure()));
                } else {
                    open.putIfAbsent(item.itemId(), item(refusal.checklistId(), item));
                }
            });
            if (refused.isEmpty()) {
                open(lists, list(refusal.checklistId(), Optional.empty()));
            }
        }
        lists.addAll(open.values());
        return lists;
    }

    private static void open(List<OpenItemView> lists, OpenItemView list) {
        if (!lists.contains(list)) {
            lists.add(list);
        }
    }

    private OpenItemView item(long checklistId, RefusedItem item) {
        Optional<ChecklistItem> found = Optional.ofNullable(
                known.computeIfAbsent(checklistId, this::itemsOf).get(item.itemId()));
        return new OpenItemView(
                item.itemId(),
                checklistId,
                nameOf(checklistId),
                found.map(ChecklistItem::text).orElse(""),
                found.isPresent() ? Optional.empty() : Optional.of(instead(item.itemId())),
                withFailures ? item.failure() : Optional.empty());
    }

    private Map<Long, ChecklistItem> itemsOf(long checklistId) {
        return checklists.find(checklistId).stream()
                .flatMap(checklist -> checklist.items().stream())
                .collect(Collectors.toMap(ChecklistItem::id, Function.identity()));
    }

    private static Message instead(long itemId) {
        return Message.of(itemId < 0 ? "productops.gate.item.own" : "productops.gate.item.gone");
    }

    /** What was not kept in these words, or by another version, is not guessed at. */
    private OpenItemView list(long checklistId, Optional<String> why) {
        return new OpenItemView(
                0,
                checklistId,
                nameOf(checklistId),
                "",
                Optional.of(Message.of(why.filter(WHY::contains)
                        .map("productops.gate.item.list."::concat)
                        .orElse("productops.gate.item.list"))),
                Optional.empty());
    }

    /** The name that it has, or had; empty if there is none. */
    private String nameOf(long checklistId) {
        return checklists
                .find(checklistId)
                .map(Checklist::name)
                .or(() -> checklists.nameOfDeleted(checklistId))
                .orElse("");
    }
}
