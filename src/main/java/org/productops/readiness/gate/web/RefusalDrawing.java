package org.productops.readiness.gate.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.issue.VisibleIssue;
import org.productops.common.paging.Slice;
import org.productops.common.time.ProductDates;
import org.productops.common.web.Address;
import org.productops.common.web.Pager;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.readiness.gate.ItemCountView;
import org.productops.readiness.gate.OpenItemView;
import org.productops.readiness.gate.RefusedIssueView;

/** What the pages about refusals have alike. */
final class RefusalDrawing {

    private static final Template<IssuesView> ISSUES = new Template<>("readiness/gate/issues.vm", IssuesView.class);

    /** So many open items of an issue are read at once. */
    private static final int ITEMS_IN_SIGHT = 5;

    private final Templates templates;
    private final ProductDates dates;

    RefusalDrawing(Templates templates, ProductDates dates) {
        this.templates = templates;
        this.dates = dates;
    }

    record IssuesView(List<IssueRow> issues) {}

    /**
     * An issue.
     *
     * @param path where it is; empty if there is none to go to
     * @param key its key; empty if there is none
     * @param name its summary; empty if there is none
     * @param instead what to say in place of both
     * @param again how often it was tried, if it was more than once
     * @param lists what is open, by list
     * @param more what is folded away, by list
     * @param moreCount how much that is
     */
    record IssueRow(
            String path,
            String key,
            String name,
            Optional<Message> instead,
            Optional<Message> again,
            List<ListRow> lists,
            List<ListRow> more,
            int moreCount) {}

    /**
     * A list, and what is open of it.
     *
     * @param checklist what it is called
     */
    record ListRow(String checklist, List<ItemRow> items) {

        static List<ListRow> of(List<ItemRow> items) {
            return items.stream()
                    .collect(Collectors.groupingBy(ItemRow::checklist, LinkedHashMap::new, Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(entry -> new ListRow(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    /**
     * An open item.
     *
     * @param checklist what its list is called
     * @param text what it says; empty if there is something else to say
     * @param instead what to say in its place
     * @param failure what failed, for administrators
     */
    record ItemRow(String checklist, String text, Optional<Message> instead, Optional<Message> failure) {}

    /**
     * An item, and how often.
     *
     * @param percent how wide its bar is
     */
    record ItemCountRow(ItemRow item, int count, int percent) {}

    String issues(List<RefusedIssueView> issues) {
        return templates.render(
                ISSUES, new IssuesView(issues.stream().map(RefusalDrawing::row).toList()));
    }

    private static IssueRow row(RefusedIssueView view) {
        List<ItemRow> items = view.items().stream().map(RefusalDrawing::row).toList();
        int inSight = items.size() <= ITEMS_IN_SIGHT + 1 ? items.size() : ITEMS_IN_SIGHT;
        return new IssueRow(
                view.issue()
                        .map(issue -> "/browse/" + Address.step(issue.key()))
                        .orElse(""),
                view.issue().map(VisibleIssue::key).orElse(""),
                view.issue().map(VisibleIssue::summary).orElse(""),
                view.issue().isPresent() ? Optional.empty() : Optional.of(instead(view)),
                view.times() > 1
                        ? Optional.of(Message.of("productops.gate.issue.again", view.times()))
                        : Optional.empty(),
                ListRow.of(items.subList(0, inSight)),
                ListRow.of(items.subList(inSight, items.size())),
                items.size() - inSight);
    }

    private static Message instead(RefusedIssueView view) {
        if (!view.created()) {
            return Message.of("productops.gate.issue.hidden");
        }
        return view.project()
                .map(project -> Message.of("productops.gate.issue.created-in", project))
                .orElseGet(() -> Message.of("productops.gate.issue.created"));
    }

    static ItemRow row(OpenItemView item) {
        return new ItemRow(
                item.checklist(),
                item.text(),
                item.instead(),
                item.failure().map(name -> Message.of("productops.gate.item.failed", name)));
    }

    /** The items with bars as long as they are frequent. */
    static List<ItemCountRow> rows(List<ItemCountView> items, int all) {
        List<ItemCountRow> rows = new ArrayList<>();
        for (ItemCountView item : items) {
            rows.add(new ItemCountRow(row(item.item()), item.count(), all == 0 ? 0 : 100 * item.count() / all));
        }
        return rows;
    }

    String moment(Instant moment) {
        return dates.moment(moment);
    }

    String pager(Slice<?> slice, Address address) {
        return Pager.html(templates, slice, address);
    }
}
