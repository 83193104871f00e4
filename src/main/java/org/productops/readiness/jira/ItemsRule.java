package org.productops.readiness.jira;

import java.util.List;
import java.util.Objects;
import org.productops.common.text.TextIdentity;
import org.productops.readiness.checklist.ChecklistItem;
import org.productops.readiness.issue.ItemOrder;

/**
 * What a transition does to items of an issue when it has happened.
 *
 * @param lists which checklists; its sections are those to which it is done
 * @param texts of the items to which it is done; empty for all
 * @param action what is done
 */
record ItemsRule(Door lists, List<String> texts, ItemOrder.Action action) {

    ItemsRule {
        Objects.requireNonNull(lists, "lists");
        Objects.requireNonNull(action, "action");
        texts = List.copyOf(texts);
    }

    /** Whether it is done to the item. */
    boolean isFor(ChecklistItem item) {
        return lists.strictness().asksForSectionOf(item)
                && (texts.isEmpty() || texts.stream().anyMatch(text -> isCalled(text, item)));
    }

    /** Whether people take the text for that of the item. */
    static boolean isCalled(String text, ChecklistItem item) {
        return TextIdentity.of(text).equals(TextIdentity.of(item.text()));
    }
}
