package org.productops.area.copy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who holds a role at an area.
 *
 * @param id such as {@code owner}
 * @param name what the company calls it; empty for those that every company has
 * @param holders never empty
 * @param from the key of the area that names each of them, in the same order; empty if it is not known
 */
public record CopiedRole(String id, String name, List<CopiedHolder> holders, List<String> from) {

    public CopiedRole {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        holders = List.copyOf(holders);
        from = List.copyOf(from);
        if (!from.isEmpty() && from.size() != holders.size()) {
            throw new IllegalArgumentException("Not every holder is named by an area");
        }
    }

    /** Whether areas above the one with this key name all of the holders; not as long as that is not known. */
    public boolean isFromAbove(String areaKey) {
        return !from.isEmpty() && !from.contains(areaKey);
    }

    /** The key of the area that names the holder at this position; empty if it is not known. */
    public Optional<String> from(int position) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(position));
    }
}
