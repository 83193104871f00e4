package org.productops.readiness.mine.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Query;
import org.productops.readiness.issue.ItemMark;
import org.productops.readiness.issue.ao.CheckTickEntity;
import org.productops.readiness.mine.AssignedItemStore;

/** Reads from the marks of issues what was given to people. */
@JiraComponent
public final class AoAssignedItemStore implements AssignedItemStore {

    private static final String OPEN = "ASSIGNEE_KEY = ? AND MARK_STATUS = ?";

    private final ActiveObjects ao;

    @Inject
    public AoAssignedItemStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<ItemMark> openOf(String userKey, int start, int most) {
        return Arrays.stream(ao.find(
                        CheckTickEntity.class,
                        Query.select()
                                .where(OPEN, userKey, ItemMark.Status.OPEN.name())
                                .order("ID DESC")
                                .offset(start)
                                .limit(most)))
                .map(row -> new ItemMark(
                        row.getIssueId(),
                        row.getItemId(),
                        ItemMark.Status.OPEN,
                        row.getUserKey(),
                        row.getTickedAt().toInstant(),
                        "",
                        userKey))
                .toList();
    }

    @Override
    public Set<String> people() {
        Set<String> people = new TreeSet<>();
        ao.stream(
                CheckTickEntity.class,
                Query.select("ID, ASSIGNEE_KEY").where("MARK_STATUS = ?", ItemMark.Status.OPEN.name()),
                row -> people.add(row.getAssigneeKey()));
        return people;
    }
}
