package org.productops.area.watch;

import java.util.List;
import java.util.stream.Stream;
import org.productops.area.Area;
import org.productops.area.Holder;
import org.productops.area.Ownership;
import org.productops.area.Ownership.HeldRole;
import org.productops.area.Ownership.NamedHolder;
import org.productops.area.Role;

/**
 * What is different with those who look after an area, named there or above.
 *
 * @param area the area as it is now
 * @param path the names from the top down to it
 * @param roles the roles that others hold than before; may be empty
 */
record RoleChanges(Area area, String path, List<Changed> roles) {

    /** A role with those who held it, and those who do now. */
    record Changed(Role role, List<NamedHolder> before, List<NamedHolder> after) {}

    static RoleChanges between(Ownership before, Ownership after) {
        List<Changed> changed = Stream.concat(after.roles().stream(), before.roles().stream())
                .map(HeldRole::role)
                .distinct()
                .map(role -> new Changed(role, holders(before, role), holders(after, role)))
                .filter(each -> !ids(each.before()).equals(ids(each.after())))
                .toList();
        return new RoleChanges(after.area(), after.path(), changed);
    }

    private static List<NamedHolder> holders(Ownership ownership, Role role) {
        return ownership.role(role).map(HeldRole::holders).orElse(List.of());
    }

    private static List<Holder> ids(List<NamedHolder> holders) {
        return holders.stream().map(NamedHolder::holder).toList();
    }
}
