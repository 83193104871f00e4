package org.productops.area;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who holds which role, as named at one area itself.
 *
 * @param holders the holders of each role in the order given; roles without holders may be missing
 * @param unreadable how many more are stored, of a role or a kind that this version does not know
 */
public record Roles(Map<Role, List<Holder>> holders, int unreadable) {

    /** No holder of any role. */
    public static final Roles NONE = new Roles(Map.of(), 0);

    public Roles {
        Map<Role, List<Holder>> copy = new EnumMap<>(Role.class);
        holders.forEach((role, list) -> copy.put(role, List.copyOf(list)));
        holders = Collections.unmodifiableMap(copy);
    }

    /** The holders of the role; empty if nobody is named. */
    public List<Holder> of(Role role) {
        return holders.getOrDefault(role, List.of());
    }

    /** These roles with one more holder that cannot be read, as a new value. */
    public Roles withUnreadable() {
        return new Roles(holders, unreadable + 1);
    }

    /** These roles with one more holder, as a new value. */
    public Roles with(Role role, Holder holder) {
        Map<Role, List<Holder>> more = new EnumMap<>(Role.class);
        more.putAll(holders);
        List<Holder> list = new ArrayList<>(of(role));
        list.add(holder);
        more.put(role, list);
        return new Roles(more, unreadable);
    }
}
