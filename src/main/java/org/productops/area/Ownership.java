package org.productops.area;

import java.util.List;
import java.util.Optional;
import org.productops.common.user.Person;

/**
 * All that people want to know about who looks after an area.
 *
 * @param area the area
 * @param path the names from the top down to the area
 * @param roles who holds each role, in the order of {@link Role}; without the roles that nobody holds
 * @param channel where to reach them; may come from an area above
 * @param documentation the address of the documentation; may come from an area above
 */
public record Ownership(
        Area area,
        String path,
        List<HeldRole> roles,
        Optional<Effective<String>> channel,
        Optional<Effective<String>> documentation) {

    public Ownership {
        roles = List.copyOf(roles);
    }

    /**
     * Who holds a role at the area.
     *
     * @param role the role
     * @param holders never empty
     * @param from the area that names them
     * @param inherited whether that is an area above
     */
    public record HeldRole(Role role, List<NamedHolder> holders, Area from, boolean inherited) {
        public HeldRole {
            holders = List.copyOf(holders);
        }
    }

    /**
     * A holder with what is known of them.
     *
     * @param holder the holder
     * @param person the user; empty for a group, and for a user who was deleted
     */
    public record NamedHolder(Holder holder, Optional<Person> person) {

        /** Whether it is a user who does not exist any more. */
        public boolean isUnknown() {
            return holder.isUser() && person.isEmpty();
        }

        /** The name that people type: of the user, of the group, or the key of a user who does not exist any more. */
        public String typedName() {
            return person.map(Person::name).orElse(holder.id());
        }

        /** The name to show. */
        public String displayName() {
            return person.map(Person::displayName).orElse(holder.id());
        }
    }
}
