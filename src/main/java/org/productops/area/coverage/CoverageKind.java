package org.productops.area.coverage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be missing from the library and its mapping. The names are stored. */
public enum CoverageKind {
    /** A project that belongs to no area, and neither does any of its components. */
    PROJECT_UNMAPPED(Subject.PROJECT),
    /** A component that belongs to no area, and neither does its project. */
    COMPONENT_UNMAPPED(Subject.COMPONENT),
    /** A space of Confluence that belongs to no area. */
    SPACE_UNMAPPED(Subject.SPACE),
    /** Issues of a project that have no area. */
    ISSUES_WITHOUT_AREA(Subject.PROJECT),
    /** An area to which nothing belongs, and neither to any area below it. */
    AREA_UNMAPPED(Subject.AREA),
    /** An area that nobody owns, named neither there nor above. */
    NO_OWNER(Subject.AREA),
    /** An area that names an owner who is not there any more. */
    OWNER_GONE(Subject.AREA),
    /** An area that nobody has reviewed in time. */
    REVIEW_OVERDUE(Subject.AREA),
    /** An area of which no issue was changed for long. */
    AREA_QUIET(Subject.AREA);

    /** What has the gap. */
    public enum Subject {
        PROJECT,
        COMPONENT,
        SPACE,
        AREA
    }

    private final Subject subject;

    CoverageKind(Subject subject) {
        this.subject = subject;
    }

    /** What has the gap. */
    public Subject subject() {
        return subject;
    }

    /** Whether it is known from issues, which are counted once a day. */
    public boolean isCounted() {
        return this == ISSUES_WITHOUT_AREA || this == AREA_QUIET;
    }

    /** Its name in addresses and JSON, such as {@code no-owner}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one with this name in addresses and JSON; empty if there is none. */
    public static Optional<CoverageKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
