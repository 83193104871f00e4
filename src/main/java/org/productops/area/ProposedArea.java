package org.productops.area;

import java.util.Objects;
import java.util.Optional;

/**
 * An area that an issue is probably about.
 *
 * @param area the area
 * @param componentId the component that stands for it; empty if the project does
 */
public record ProposedArea(Area area, Optional<Long> componentId) {

    public ProposedArea {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(componentId, "componentId");
    }
}
