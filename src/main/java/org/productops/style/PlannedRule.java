package org.productops.style;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;

/**
 * What becomes of a rule by the import of a package.
 *
 * @param path of its file; empty for one that the package has not
 * @param name within its guide
 * @param before what the guide has of it; empty if it is new
 * @param after what it becomes; empty if it is refused, or gone
 * @param faults why it is refused
 */
public record PlannedRule(
        String path,
        String name,
        RuleFate fate,
        Optional<GuideRule> before,
        Optional<GuideRule> after,
        List<Message> faults) {

    public PlannedRule {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fate, "fate");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        faults = List.copyOf(faults);
    }
}
