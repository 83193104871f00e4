package org.productops.area;

import java.util.Objects;
import java.util.Optional;

/**
 * Which areas are looked for: those for which all of this holds. Pages, REST, exports and macros all look with it.
 *
 * @param words that name, key, path, an alias or the description must have, case and accents aside; empty for all
 * @param holder who must hold a role at them; a user also by a group; empty for anybody
 * @param role which role somebody must hold at them; empty for any
 * @param ownOnly whether the role must be given at the area itself, and is not inherited
 * @param lifecycle how far along they must be; empty for all
 * @param tag that they must have; empty for all
 * @param gap what they must lack; empty for all
 * @param archived whether they must be archived, or must not; empty for both
 */
public record AreaFilter(
        String words,
        Optional<Holder> holder,
        Optional<Role> role,
        boolean ownOnly,
        Optional<Lifecycle> lifecycle,
        Optional<String> tag,
        Optional<AreaGap> gap,
        Optional<Boolean> archived) {

    /** All areas. */
    public static final AreaFilter ALL = new AreaFilter(
            "",
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public AreaFilter {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(lifecycle, "lifecycle");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(archived, "archived");
    }
}
