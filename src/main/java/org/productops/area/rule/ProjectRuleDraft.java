package org.productops.area.rule;

import java.util.List;
import java.util.Objects;

/**
 * What somebody wants a project's rule to be, as typed.
 *
 * @param filling as {@link Filling#id}; the first one if it is empty
 * @param area a key, name or path, for a fixed area
 * @param required as {@link RequiredFor#id}; the first one if it is empty
 * @param issueTypes the names or ids of issue types
 * @param subTasks as {@link SubTasks#id}; the first one if it is empty
 */
public record ProjectRuleDraft(String filling, String area, String required, List<String> issueTypes, String subTasks) {

    public ProjectRuleDraft {
        filling = Objects.requireNonNullElse(filling, "");
        area = Objects.requireNonNullElse(area, "");
        required = Objects.requireNonNullElse(required, "");
        issueTypes = issueTypes == null ? List.of() : List.copyOf(issueTypes);
        subTasks = Objects.requireNonNullElse(subTasks, "");
    }
}
