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
import org.productops.readiness.issue.IssueReadiness;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.ItemState;
import org.productops.readiness.issue.OwnItem;
import org.productops.readiness.issue.ReadinessReader;

/** The items of issues that were given to people. What does not apply any more, or is closed otherwise, waits for nobody. */
@JiraComponent
public class AssignedItems implements OpenWork {

    private final AssignedItemStore store;
    private final Issues issues;
    private final ReadinessReader reader;

    @Inject
    public AssignedItems(AssignedItemStore store, Issues issues, ReadinessReader reader) {
        this.store = store;
        this.issues = issues;
        this.reader = reader;
    }

    @Override
    public List<OpenTask> of(String userKey, int most) {
        List<ItemMark> marks = store.openOf(userKey, most);
        Map<Long, VisibleIssue> visible =
                issues.visible(marks.stream().map(ItemMark::issueId).distinct().toList()).stream()
                        .collect(Collectors.toMap(VisibleIssue::id, Function.identity()));
        Map<VisibleIssue, IssueReadiness> readiness = reader.ofAll(visible.values());
        List<OpenTask> tasks = new ArrayList<>();
        for (ItemMark mark : marks) {
            Optional.ofNullable(visible.get(mark.issueId()))
                    .flatMap(issue -> readiness
                            .get(issue)
                            .item(mark.itemId())
                            .flatMap(found -> task(issue, found, refusing(readiness.get(issue)))))
                    .ifPresent(tasks::add);
        }
        return tasks;
    }

    private static Set<Long> refusing(IssueReadiness readiness) {
        return readiness.refusing(LocalDate.now(ZoneId.systemDefault()));
    }

    private static Optional<OpenTask> task(
            VisibleIssue issue, Map.Entry<ChecklistReport, ItemState> found, Set<Long> refusing) {
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
        if (refusing.contains(state.twinOf().orElse(state.item().id()))) {
            facts.add(Message.of("productops.readiness.mine.blocks"));
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
