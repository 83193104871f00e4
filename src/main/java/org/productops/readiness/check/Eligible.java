package org.productops.readiness.check;

import java.util.Objects;

/**
 * Who may do something on an issue, such as tick an item or grant an override.
 *
 * @param kind what they are to it
 * @param subject the id of the role or the name of the group; empty for {@link Kind#ANYONE}
 */
public record Eligible(Kind kind, String subject) {

    /** What somebody is to an issue. The names are stored. */
    public enum Kind {
        /** Everybody who may edit the issue. */
        ANYONE,
        /** Who holds a role at the product area of the issue, by the role's id. */
        AREA_ROLE,
        /** Who is in a role of the project, by the role's id. */
        PROJECT_ROLE,
        /** The members of a group, by its name. */
        GROUP
    }

    /** Everybody who may edit the issue. */
    public static final Eligible ANYONE = new Eligible(Kind.ANYONE, "");

    public Eligible {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        if ((kind == Kind.ANYONE) != subject.isEmpty()) {
            throw new IllegalArgumentException(kind + " of '" + subject + "'");
        }
    }

    /** Who holds the role with this id at the product area of the issue. */
    public static Eligible areaRole(String roleId) {
        return new Eligible(Kind.AREA_ROLE, roleId);
    }

    /** Who is in the project role with this id. */
    public static Eligible projectRole(String roleId) {
        return new Eligible(Kind.PROJECT_ROLE, roleId);
    }

    /** The members of the group with this name. */
    public static Eligible group(String groupName) {
        return new Eligible(Kind.GROUP, groupName);
    }
}
