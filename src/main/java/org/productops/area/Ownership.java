package org.productops.area;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.user.Person;
import org.productops.common.user.Standing;

/**
 * All that people want to know about who looks after an area.
 *
 * @param area the area
 * @param parent the key of the area above; empty for a root
 * @param path the names from the top down to the area
 * @param roles who holds each role, in the order of the {@link RoleCatalog}; without the roles that nobody holds
 * @param channels where to reach them; may come from an area above
 * @param links pages about it; may come from an area above
 * @param reviewMonths how often it is to be reviewed; may come from an area above
 */
public record Ownership(
        Area area,
        String parent,
        String path,
        List<HeldRole> roles,
        Optional<Effective<List<String>>> channels,
        Optional<Effective<List<AreaLink>>> links,
        Optional<Effective<Integer>> reviewMonths) {

    public Ownership {
        roles = List.copyOf(roles);
    }

    /** Who holds the role; empty if nobody does. */
    public Optional<HeldRole> role(Role role) {
        return roles.stream().filter(held -> held.role().equals(role)).findFirst();
    }

    /** Those that are named for the role at the area itself, as people type them. */
    public List<String> ownNames(Role role) {
        return roles.stream()
                .filter(held -> held.role().equals(role))
                .flatMap(held -> held.parts().stream())
                .filter(part -> !part.inherited())
                .flatMap(part -> part.holders().stream())
                .map(NamedHolder::text)
                .toList();
    }

    /**
     * Who holds a role at the area.
     *
     * @param role the role
     * @param parts never empty; one for each area that names somebody, the nearest first
     */
    public record HeldRole(Role role, List<Part> parts) {
        public HeldRole {
            parts = List.copyOf(parts);
        }

        /** All who hold it, those named nearest first. */
        public List<NamedHolder> holders() {
            return parts.stream().flatMap(part -> part.holders().stream()).toList();
        }

        /** Whether nobody is named for it at the area itself. */
        public boolean inherited() {
            return parts.get(0).inherited();
        }
    }

    /**
     * Holders of a role who are named at one area.
     *
     * @param holders never empty
     * @param from the area that names them
     * @param inherited whether that is an area above
     */
    public record Part(List<NamedHolder> holders, Area from, boolean inherited) {
        public Part {
            holders = List.copyOf(holders);
        }
    }

    /**
     * A holder with what is known of them.
     *
     * @param holder the holder
     * @param person the user; empty for a group, and for a user who was deleted
     * @param standing whether they can still answer for the area
     */
    public record NamedHolder(Holder holder, Optional<Person> person, Standing standing) {

        /** Whether nobody is there any more who could answer. */
        public boolean isGap() {
            return standing != Standing.ACTIVE;
        }

        /** Says why nobody is there any more; empty if somebody is. */
        public Optional<Message> gap() {
            return switch (standing) {
                case ACTIVE -> Optional.empty();
                case INACTIVE -> Optional.of(Message.of("productops.area.gap.inactive"));
                case EMPTY -> Optional.of(Message.of("productops.area.gap.empty"));
                case GONE ->
                    Optional.of(Message.of(
                            holder.isUser() ? "productops.area.gap.user-gone" : "productops.area.gap.group-gone"));
            };
        }

        /** The name that people type: of the user, of the group, or the key of a user who does not exist any more. */
        public String typedName() {
            return person.map(Person::name).orElse(holder.id());
        }

        /** The text with which people name them, see {@link HolderText}. */
        public String text() {
            return new HolderText(holder.kind(), typedName()).text();
        }

        /** The name to show. */
        public String displayName() {
            return person.map(Person::displayName).orElse(holder.id());
        }
    }
}
