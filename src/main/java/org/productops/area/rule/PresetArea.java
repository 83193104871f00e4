package org.productops.area.rule;

import java.util.Objects;
import java.util.Optional;
import org.productops.area.Area;

/**
 * An area that an issue may be about, and what says so.
 *
 * @param area can be chosen
 * @param reason what says so
 * @param componentId the component that does, for {@link Reason#COMPONENT}
 */
public record PresetArea(Area area, Reason reason, Optional<Long> componentId) {

    /** What can say so, the strongest first. */
    public enum Reason {
        PARENT,
        RULE,
        COMPONENT,
        PROJECT
    }

    public PresetArea {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(componentId, "componentId");
    }

    static PresetArea of(Area area, Reason reason) {
        return new PresetArea(area, reason, Optional.empty());
    }
}
