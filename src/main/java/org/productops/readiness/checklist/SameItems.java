package org.productops.readiness.checklist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.productops.common.text.TextIdentity;

/**
 * Finds the items of a list among those that a file says, which have no ids: those with the same text, in the same section
 * first, and where a text stands more than once the first is the first. Who is found keeps its ticks.
 */
final class SameItems {

    private SameItems() {}

    /** For each of those that are said, the id of the one that it is; 0 if it is a new one. */
    static List<Long> ids(List<ChecklistItem> there, List<ChecklistDraft.Item> said) {
        Long[] ids = new Long[said.size()];
        Set<Long> taken = new HashSet<>();
        match(there, said, ids, taken, (section, text) -> TextIdentity.of(section) + "\n" + TextIdentity.of(text));
        match(there, said, ids, taken, (section, text) -> TextIdentity.of(text));
        List<Long> found = new ArrayList<>();
        for (Long id : ids) {
            found.add(id == null ? 0 : id);
        }
        return found;
    }

    private static void match(
            List<ChecklistItem> there,
            List<ChecklistDraft.Item> said,
            Long[] ids,
            Set<Long> taken,
            BiFunction<String, String, String> identity) {
        Map<String, Deque<Long>> left = new HashMap<>();
        there.stream().filter(item -> !taken.contains(item.id())).forEach(item -> left.computeIfAbsent(
                        identity.apply(item.section(), item.text()), any -> new ArrayDeque<>())
                .add(item.id()));
        IntStream.range(0, said.size()).filter(i -> ids[i] == null).forEach(i -> {
            Deque<Long> same =
                    left.get(identity.apply(said.get(i).section(), said.get(i).text()));
            if (same != null && !same.isEmpty()) {
                ids[i] = same.poll();
                taken.add(ids[i]);
            }
        });
    }
}
