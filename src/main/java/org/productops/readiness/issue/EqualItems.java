package org.productops.readiness.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.productops.common.text.TextIdentity;
import org.productops.readiness.check.Check;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;

/**
 * Which items of several lists are the same: those that the same people may tick and that read the same, or that check the
 * same. Within one list none is the same as another, as its author means both; the second of equal ones is the same as the
 * second in another list. What a team has added to an issue is the same as nothing.
 */
final class EqualItems {

    private final Map<Long, List<Long>> same = new HashMap<>();

    private EqualItems() {}

    static EqualItems of(Collection<Checklist> lists) {
        Map<String, List<Long>> byIdentity = new HashMap<>();
        EqualItems twins = new EqualItems();
        for (Checklist list : lists) {
            if (list.id() == OwnItem.LIST_ID) {
                continue;
            }
            Map<String, Integer> before = new HashMap<>();
            for (ChecklistItem item : list.items()) {
                String identity = identity(item);
                int number = before.merge(identity, 1, Integer::sum);
                List<Long> ids = byIdentity.computeIfAbsent(number + " " + identity, any -> new ArrayList<>(1));
                ids.add(item.id());
                twins.same.put(item.id(), ids);
            }
        }
        return twins;
    }

    /** The ids of the item and of those that are the same, the first of them first. */
    List<Long> same(long itemId) {
        return same.getOrDefault(itemId, List.of(itemId));
    }

    private static String identity(ChecklistItem item) {
        Check check = item.check();
        // Nobody's tick may pass for one of those who may tick the same words elsewhere.
        return check.isManual()
                ? item.tickers().kind() + " " + item.tickers().subject() + "\n" + TextIdentity.of(item.text())
                : check.kind() + " " + check.subject() + " " + check.value();
    }
}
