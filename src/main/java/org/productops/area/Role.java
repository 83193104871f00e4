package org.productops.area;

import java.util.Objects;
import org.productops.common.error.Message;

/**
 * What somebody is to an area. Four are always there; a company adds its own, see {@link RoleCatalog}.
 *
 * @param id its name in forms, JSON, spreadsheets and the database; never changes
 * @param inheritance what those above mean for an area
 * @param name what people call it; empty for those that are always there, which have a name in each language
 */
public record Role(String id, Inheritance inheritance, String name) {

    /** What those named above mean for an area. The names are stored. */
    public enum Inheritance {
        /** Those of the nearest area that names anybody hold it. */
        NEAREST,
        /** All hold it who are named at the area or above. */
        ADDED_UP,
        /** Only those hold it who are named at the area itself. */
        NONE
    }

    /** Answers for the area; the first of several is accountable. */
    public static final Role OWNER = new Role("owner", Inheritance.NEAREST, "");

    /** Looks after the area day by day. */
    public static final Role MAINTAINER = new Role("maintainer", Inheritance.NEAREST, "");

    /** Is heard before the area changes. */
    public static final Role INFLUENCER = new Role("influencer", Inheritance.ADDED_UP, "");

    /** Knows the area from earlier; is shown, and never proposed or written to. */
    public static final Role EMERITUS = new Role("emeritus", Inheritance.NONE, "");

    public Role {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(inheritance, "inheritance");
        Objects.requireNonNull(name, "name");
    }

    /** Whether it is always there. */
    public boolean isBuiltIn() {
        return name.isEmpty();
    }

    /** Whether who holds it may edit the area, and answers for what is said there. */
    public boolean isResponsible() {
        return equals(OWNER) || equals(MAINTAINER);
    }

    /** What people read. */
    public Message label() {
        return isBuiltIn() ? Message.of("productops.area.role." + id) : Message.of("productops.area.role.own", name);
    }
}
