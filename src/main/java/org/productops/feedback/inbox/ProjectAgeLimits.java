package org.productops.feedback.inbox;

import java.util.Objects;
import org.productops.area.mapping.ProjectPlace;

/**
 * What a project has agreed on.
 *
 * @param project the project
 * @param limits how old its feedback may get; without days if nobody has said anything
 * @param editable whether the user who makes the request may change it
 */
public record ProjectAgeLimits(ProjectPlace project, AgeLimits limits, boolean editable) {

    public ProjectAgeLimits {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(limits, "limits");
    }
}
