package org.productops.area;

import java.util.Objects;
import org.productops.common.text.Characters;
import org.productops.common.text.Shortening;
import org.productops.common.version.Versioned;

/**
 * A part of the product that somebody looks after, as it is stored; what it inherits is known to {@link AreaTree}.
 *
 * @param key its identity: 2 to 50 characters, a to z, 0 to 9 and hyphen, the first of them a letter; never changes
 * @param name what people call it
 * @param description what belongs to it; may be empty
 * @param parent the key of the area above; empty for a root
 * @param archived kept readable, not to be chosen any more
 * @param channel where to reach those who look after it; may be empty
 * @param documentation the address of its documentation, http or https; may be empty
 * @param roles the holders named at this area itself
 * @param version counts the changes of this area
 */
public record Area(
        String key,
        String name,
        String description,
        String parent,
        boolean archived,
        String channel,
        String documentation,
        Roles roles,
        long version)
        implements Versioned {

    private static final int LONGEST_ABOUT = 120;

    public Area {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(documentation, "documentation");
        Objects.requireNonNull(roles, "roles");
    }

    /** Whether no area is above it. */
    public boolean isRoot() {
        return parent.isEmpty();
    }

    /** How the description begins, on one line, for lists; may be empty. */
    public String about() {
        return Shortening.atWord(Characters.oneLine(description), LONGEST_ABOUT);
    }

    /** The same area as it is in another version. */
    public Area withVersion(long newVersion) {
        return new Area(key, name, description, parent, archived, channel, documentation, roles, newVersion);
    }

    /** The next version of the area, archived or not. */
    public Area withArchived(boolean newArchived) {
        return new Area(key, name, description, parent, newArchived, channel, documentation, roles, version + 1);
    }
}
