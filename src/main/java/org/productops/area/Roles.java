package org.productops.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who holds which role, as named at one area itself.
 *
 * @param holders the holders of roles by their ids, in the order given; a role without holders is missing
 * @param stops the ids of the roles for which areas above mean nothing here
 * @param unreadable how many more are stored, of a kind that this version does not know
 */
public record Roles(Map<String, List<Holder>> holders, Set<String> stops, int unreadable) {

    /** No holder of any role. */
    public static final Roles NONE = new Roles(Map.of(), Set.of(), 0);

    public Roles {
        Map<String, List<Holder>> copy = new LinkedHashMap<>();
        holders.forEach((role, list) -> {
            if (!list.isEmpty()) {
                copy.put(role, List.copyOf(list));
            }
        });
        holders = Map.copyOf(copy);
        stops = Set.copyOf(stops);
    }

    /** The holders of the role; empty if nobody is named. */
    public List<Holder> of(Role role) {
        return holders.getOrDefault(role.id(), List.of());
    }

    /** Whether areas above mean nothing for the role here. */
    public boolean stops(Role role) {
        return stops.contains(role.id());
    }

    /** These roles with one more holder that cannot be read, as a new value. */
    public Roles withUnreadable() {
        return new Roles(holders, stops, unreadable + 1);
    }

    /** These roles with one more holder, as a new value. */
    public Roles with(Role role, Holder holder) {
        return with(role.id(), holder);
    }

    /** These roles with one more holder of the role with this id, as a new value. */
    public Roles with(String roleId, Holder holder) {
        List<Holder> list = new ArrayList<>(holders.getOrDefault(roleId, List.of()));
        list.add(holder);
        return withAll(roleId, list);
    }

    /** These roles with these holders of the one instead of those there were, as a new value. */
    public Roles withAll(String roleId, List<Holder> list) {
        Map<String, List<Holder>> others = new LinkedHashMap<>(holders);
        others.put(roleId, list);
        return new Roles(others, stops, unreadable);
    }

    /** These roles with others stopped, as a new value. */
    public Roles stopping(Collection<String> roleIds) {
        return new Roles(holders, new TreeSet<>(roleIds), unreadable);
    }
}
