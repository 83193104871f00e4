package org.productops.area;

import java.util.Objects;
import org.productops.common.error.ConflictException;
import org.productops.common.error.Message;
import org.productops.common.text.Characters;
import org.productops.common.text.Shortening;
import org.productops.common.version.Versioned;

/**
 * A part of the product that somebody looks after, as it is stored; what it inherits is known to {@link AreaTree}.
 *
 * @param key its identity, see {@link AreaKey}; never changes
 * @param name what people call it
 * @param description what belongs to it; may be empty
 * @param parent the key of the area above; empty for a root
 * @param archived kept readable, not to be chosen any more
 * @param facts what else is known of it
 * @param review when it was reviewed, and how often it is to be
 * @param roles the holders named at this area itself
 * @param version counts the changes of this area
 */
public record Area(
        String key,
        String name,
        String description,
        String parent,
        boolean archived,
        AreaFacts facts,
        Review review,
        Roles roles,
        long version)
        implements Versioned {

    private static final int LONGEST_ABOUT = 120;

    public Area {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(roles, "roles");
    }

    /** Whether no area is above it. */
    public boolean isRoot() {
        return parent.isEmpty();
    }

    /** Whether somebody has to look after it: it is neither archived nor retired. */
    public boolean isLookedAfter() {
        return !archived && facts.lifecycle() != Lifecycle.RETIRED;
    }

    /** How the description begins, on one line, for lists; may be empty. */
    public String about() {
        return Shortening.atWord(Characters.oneLine(description), LONGEST_ABOUT);
    }

    /** How much is stored of it that this version does not know, and that is forgotten when it is saved. */
    public int unreadable() {
        return facts.unreadable() + roles.unreadable();
    }

    /**
     * Lets an edit pass that is based on this version.
     *
     * @param expected the version that the caller has seen
     * @throws ConflictException if it is another one
     */
    void requireVersion(long expected) {
        ConflictException.check(this, expected, Message.of("productops.area.error.conflict", name));
    }

    /** The same area as it is in another version. */
    public Area withVersion(long newVersion) {
        return new Area(key, name, description, parent, archived, facts, review, roles, newVersion);
    }

    /** The next version of the area, archived or not. */
    public Area withArchived(boolean newArchived) {
        return new Area(key, name, description, parent, newArchived, facts, review, roles, version + 1);
    }

    /** The next version of the area, below another one. */
    public Area withParent(String newParent) {
        return new Area(key, name, description, newParent, archived, facts, review, roles, version + 1);
    }

    /** The next version of the area, with other facts. */
    public Area withFacts(AreaFacts newFacts) {
        return new Area(key, name, description, parent, archived, newFacts, review, roles, version + 1);
    }

    /** The next version of the area, reviewed at another time. */
    public Area withReview(Review newReview) {
        return new Area(key, name, description, parent, archived, facts, newReview, roles, version + 1);
    }

    /** The next version of the area, with other holders. */
    public Area withRoles(Roles newRoles) {
        return new Area(key, name, description, parent, archived, facts, review, newRoles, version + 1);
    }
}
