package org.productops.area;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A part of the product that somebody looks after, as it is stored; what it inherits is known to {@link AreaTree}.
 *
 * @param id the row's id
 * @param key see {@link AreaKey}
 * @param name what people call it
 * @param description what belongs to it; may be empty
 * @param parentId the id of the area above; empty for a root
 * @param archived kept readable, not to be chosen any more
 * @param channel where to reach those who look after it; may be empty
 * @param documentation the address of its documentation, http or https; may be empty
 * @param roles the holders named at this area itself
 * @param version counts the changes of this area
 */
public record Area(
        long id,
        String key,
        String name,
        String description,
        OptionalLong parentId,
        boolean archived,
        String channel,
        String documentation,
        Roles roles,
        long version) {

    public Area {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(parentId, "parentId");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(documentation, "documentation");
        Objects.requireNonNull(roles, "roles");
    }

    /** The same area as the row with this id. */
    public Area withId(long newId) {
        return new Area(newId, key, name, description, parentId, archived, channel, documentation, roles, version);
    }

    /** The same area as it is in another version. */
    public Area withVersion(long newVersion) {
        return new Area(id, key, name, description, parentId, archived, channel, documentation, roles, newVersion);
    }

    /** The next version of the area, archived or not. */
    public Area withArchived(boolean newArchived) {
        return new Area(id, key, name, description, parentId, newArchived, channel, documentation, roles, version + 1);
    }
}
