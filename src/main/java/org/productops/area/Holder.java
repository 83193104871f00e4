package org.productops.area;

import java.util.Objects;

/**
 * Who holds a role.
 *
 * @param kind whether it is a user or a group
 * @param id the user's key or the group's name
 */
public record Holder(Kind kind, String id) {

    /** What can hold a role. The names are stored. */
    public enum Kind {
        /** One user, by key. */
        USER,
        /** All members of a group, by its name. */
        GROUP
    }

    public Holder {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /** The user with this key. */
    public static Holder user(String userKey) {
        return new Holder(Kind.USER, userKey);
    }

    /** The group with this name. */
    public static Holder group(String groupName) {
        return new Holder(Kind.GROUP, groupName);
    }

    /** Whether it is a user. */
    public boolean isUser() {
        return kind == Kind.USER;
    }
}
