package org.productops.style;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of a guide by the import of a package.
 *
 * @param before the guide as it is; empty if it is new
 * @param after the guide as it becomes, with the words of the package if that has any; the same as before if nothing changes
 * @param rules those of the package, and then those that the guide alone has, by name
 */
public record PlannedGuide(Optional<StyleGuide> before, StyleGuide after, List<PlannedRule> rules) {

    public PlannedGuide {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        rules = List.copyOf(rules);
    }

    /** The rules of which this becomes. */
    public List<PlannedRule> of(RuleFate fate) {
        return rules.stream().filter(rule -> rule.fate() == fate).toList();
    }

    /** Whether the guide is there and gets other words. */
    public boolean isReworded() {
        return before.filter(guide -> !guide.equals(after)).isPresent();
    }
}
