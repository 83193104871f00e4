package org.productops.common.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What happened to one field.
 *
 * @param field its name, as in JSON and in errors
 * @param before what it said; empty for nothing
 * @param after what it says now; empty for nothing
 */
public record FieldChange(String field, String before, String after) {

    public FieldChange {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * What of a text of several lines came and went, without the lines that stayed; the same if nothing but their order is another,
     * and where there is no more than one line.
     */
    public FieldChange onlyChanged() {
        if (before.isEmpty() || after.isEmpty() || before.indexOf('\n') < 0 && after.indexOf('\n') < 0) {
            return this;
        }
        FieldChange changed = new FieldChange(field, without(before, after), without(after, before));
        return changed.before.isEmpty() && changed.after.isEmpty() ? this : changed;
    }

    /** The lines of a text that another one does not have, or not as often. */
    private static String without(String text, String other) {
        Map<String, Integer> left = new HashMap<>();
        other.lines().forEach(line -> left.merge(line, 1, Integer::sum));
        return text.lines()
                .filter(line -> left.merge(line, -1, Integer::sum) < 0)
                .collect(Collectors.joining("\n"));
    }

    /**
     * The fields that differ, in the order of the newer state.
     *
     * @param before each field's text; empty for something new
     * @param after each field's text; empty for something deleted
     */
    public static List<FieldChange> between(Map<String, String> before, Map<String, String> after) {
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String field : fields) {
            FieldChange change = new FieldChange(field, before.getOrDefault(field, ""), after.getOrDefault(field, ""));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }
}
