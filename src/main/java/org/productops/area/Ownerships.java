package org.productops.area;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.area.Ownership.HeldRole;
import org.productops.area.Ownership.NamedHolder;
import org.productops.common.user.People;

/** Tells who looks after an area, named at the area itself or inherited. */
@Named
public class Ownerships {

    private final AreaService areas;
    private final People people;

    @Inject
    public Ownerships(AreaService areas, People people) {
        this.areas = areas;
        this.people = people;
    }

    /** Who looks after the area with this key, archived or not; empty if there is no such area. */
    public Optional<Ownership> of(String areaKey) {
        AreaTree tree = areas.tree();
        return tree.find(areaKey)
                .map(area -> new Ownership(
                        area, tree.path(area), roles(tree, area), tree.channel(area), tree.documentation(area)));
    }

    /** The holders of the role that are named at the area itself. */
    public List<NamedHolder> named(Area area, Role role) {
        return area.roles().of(role).stream().map(this::named).toList();
    }

    private List<HeldRole> roles(AreaTree tree, Area area) {
        List<HeldRole> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            tree.holders(area, role).ifPresent(held -> {
                List<NamedHolder> holders =
                        held.value().stream().map(this::named).toList();
                roles.add(new HeldRole(role, holders, held.from(), held.inherited()));
            });
        }
        return roles;
    }

    private NamedHolder named(Holder holder) {
        return new NamedHolder(holder, holder.isUser() ? people.findByKey(holder.id()) : Optional.empty());
    }
}
