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
 */
public record Roles(Map<Role, List<Holder>> holders) {

    /** No holder of any role. */
    public static final Roles NONE = new Roles(Map.of());

    public Roles {
        Map<Role, List<Holder>> copy = new EnumMap<>(Role.class);
        holders.forEach((role, list) -> copy.put(role, List.copyOf(list)));
        holders = Collections.unmodifiableMap(copy);
    }

    /** The holders of the role; empty if nobody is named. */
    public List<Holder> of(Role role) {
        return holders.getOrDefault(role, List.of());
    }

    /** These roles with one more holder, as a new value. */
    public Roles with(Role role, Holder holder) {
        Map<Role, List<Holder>> more = new EnumMap<>(Role.class);
        more.putAll(holders);
        List<Holder> list = new ArrayList<>(of(role));
        list.add(holder);
        more.put(role, list);
        return new Roles(more);
    }
}
