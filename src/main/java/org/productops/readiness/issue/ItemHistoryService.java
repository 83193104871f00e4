package org.productops.readiness.issue;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.Texts;
import org.productops.common.time.ProductDates;
import org.productops.common.user.People;
import org.productops.common.user.Person;

/** What was done to the items of an issue, for whoever sees the issue. */
@JiraComponent
public class ItemHistoryService {

    private final ItemHistory history;
    private final People people;
    private final Texts texts;
    private final ProductDates dates;

    @Inject
    public ItemHistoryService(ItemHistory history, People people, Texts texts, ProductDates dates) {
        this.history = history;
        this.people = people;
        this.texts = texts;
        this.dates = dates;
    }

    /** A part of it, newest first, in the order in which the changes were made. Two statements. */
    public Slice<ItemChangeView> of(VisibleIssue issue, Paging paging) {
        Map<String, Optional<Person>> known = new HashMap<>();
        return history.ofIssue(issue.id(), paging).map(change -> view(change, known));
    }

    private ItemChangeView view(ItemChange change, Map<String, Optional<Person>> known) {
        boolean given = change.action() == ItemChange.Action.ASSIGNED;
        Optional<Person> user = known.computeIfAbsent(change.userKey(), people::findByKey);
        return new ItemChangeView(
                change.id(),
                change.checklistId(),
                change.itemId(),
                change.text(),
                change.action().name(),
                texts.get(key(change.action()), given ? name(change.detail(), known) : ""),
                change.userKey(),
                name(change.userKey(), known),
                user.map(Person::picture).orElse(""),
                change.at(),
                dates.moment(change.at()),
                given ? "" : change.detail());
    }

    private String name(String userKey, Map<String, Optional<Person>> known) {
        return known.computeIfAbsent(userKey, people::findByKey)
                .map(Person::displayName)
                .orElse(userKey);
    }

    private static String key(ItemChange.Action action) {
        return "productops.readiness.history."
                + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
