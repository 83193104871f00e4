package org.productops.readiness.mine;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.issue.Issues;
import org.productops.common.issue.VisibleIssue;
import org.productops.readiness.issue.ChecklistReport;
import org.productops.readiness.issue.IssueDemands;
import org.productops.readiness.issue.IssueReadiness;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.ItemState;
import org.productops.readiness.issue.OwnItem;
import org.productops.readiness.issue.ReadinessReader;

/** The items of issues that were given to people. What does not apply any more, or is closed otherwise, waits for nobody. */
@JiraComponent
public class AssignedItems implements OpenWork {

    /** So many marks are looked at; what is left of long gone issues does not keep the others from being found. */
    private static final int MOST_READ = 1_000;

    private final AssignedItemStore store;
    private final Issues issues;
    private final IssueDemands demands;
    private final ReadinessReader reader;

    @Inject
    public AssignedItems(AssignedItemStore store, Issues issues, IssueDemands demands, ReadinessReader reader) {
        this.store = store;
        this.issues = issues;
        this.demands = demands;
        this.reader = reader;
    }

    @Override
    public List<OpenTask> of(String userKey, int most) {
        List<OpenTask> tasks = new ArrayList<>();
        for (int read = 0; read < MOST_READ && tasks.size() < most; read += most) {
            List<ItemMark> marks = store.openOf(userKey, read, most);
            tasks.addAll(tasks(marks));
            if (marks.size() < most) {
                break;
            }
        }
        return tasks.stream().limit(most).toList();
    }

    /** What is resolved is behind people, whatever was left open there. */
    private List<OpenTask> tasks(List<ItemMark> marks) {
        Map<Long, VisibleIssue> unresolved =
                issues.visible(marks.stream().map(ItemMark::issueId).distinct().toList()).stream()
                        .filter(issue -> demands.facts(issue).resolvedAt().isEmpty())
                        .collect(Collectors.toMap(VisibleIssue::id, Function.identity()));
        Map<VisibleIssue, IssueReadiness> readiness = reader.ofAll(unresolved.values());
        List<OpenTask> tasks = new ArrayList<>();
        for (ItemMark mark : marks) {
            Optional.ofNullable(unresolved.get(mark.issueId()))
                    .flatMap(issue -> task(issue, readiness.get(issue), mark.itemId()))
                    .ifPresent(tasks::add);
        }
        return tasks;
    }

    private static Optional<OpenTask> task(VisibleIssue issue, IssueReadiness readiness, long itemId) {
        return readiness.item(itemId).flatMap(found -> task(issue, readiness, found));
    }

    private static Optional<OpenTask> task(
            VisibleIssue issue, IssueReadiness readiness, Map.Entry<ChecklistReport, ItemState> found) {
        ItemState state = found.getValue();
        if (state.closed()) {
            return Optional.empty();
        }
        List<Message> facts = new ArrayList<>();
        long list = found.getKey().checklist().id();
        facts.add(
                list == OwnItem.LIST_ID
                        ? Message.of(
                                "productops.readiness.mine.item", state.item().text())
                        : Message.of(
                                "productops.readiness.mine.item-of",
                                state.item().text(),
                                found.getKey().checklist().name()));
        List<String> refused = readiness.refusedBefore(state, LocalDate.now(ZoneId.systemDefault()));
        if (!refused.isEmpty()) {
            facts.add(Message.of("productops.readiness.mine.blocks", String.join(", ", refused)));
        }
        return Optional.of(new OpenTask(
                OpenTask.Kind.ITEM,
                issue.key() + " " + issue.summary(),
                "/browse/" + issue.key(),
                facts,
                state.item().startsOn()));
    }

    @Override
    public Set<String> people() {
        return store.people();
    }
}
