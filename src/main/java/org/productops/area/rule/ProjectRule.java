package org.productops.area.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.productops.common.version.Versioned;

/**
 * What holds for the areas of a project's issues.
 *
 * @param projectId the project
 * @param filling what becomes of the field of a new issue
 * @param areaKey the area that is filled in; empty unless it is {@link Filling#FIXED}
 * @param required which issues must have an area
 * @param typeIds the ids of the issue types that must; empty unless it is {@link RequiredFor#SOME}
 * @param subTasks what sub-tasks have to do with their parents
 * @param by the key of the user who said so last
 * @param version counts its changes
 */
public record ProjectRule(
        long projectId,
        Filling filling,
        Optional<String> areaKey,
        RequiredFor required,
        List<String> typeIds,
        SubTasks subTasks,
        String by,
        long version)
        implements Versioned {

    public ProjectRule {
        Objects.requireNonNull(filling, "filling");
        Objects.requireNonNull(areaKey, "areaKey");
        Objects.requireNonNull(required, "required");
        typeIds = List.copyOf(typeIds);
        Objects.requireNonNull(subTasks, "subTasks");
        Objects.requireNonNull(by, "by");
        if (areaKey.isPresent() != (filling == Filling.FIXED)) {
            throw new IllegalArgumentException("A rule has an area if it is fixed: " + projectId);
        }
    }

    /**
     * Whether an issue must have an area.
     *
     * @param typeId the id of its type; empty if nobody knows, so that only a rule for all types holds
     */
    boolean requires(Optional<String> typeId) {
        return switch (required) {
            case NONE -> false;
            case ALL -> true;
            case SOME -> typeId.filter(typeIds::contains).isPresent();
        };
    }

    /** The same with the key that its area has today, if it fills one in. */
    ProjectRule withAreaKey(UnaryOperator<String> today) {
        return new ProjectRule(projectId, filling, areaKey.map(today), required, typeIds, subTasks, by, version);
    }

    boolean sameAs(ProjectRule other) {
        return new ProjectRule(projectId, filling, areaKey, required, typeIds, subTasks, other.by, other.version)
                .equals(other);
    }
}
