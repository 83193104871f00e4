package org.productops.area.copy;

import java.util.List;
import java.util.Objects;

/**
 * Who holds a role at an area.
 *
 * @param id such as {@code owner}
 * @param name what the company calls it; empty for those that every company has
 * @param holders never empty
 */
public record CopiedRole(String id, String name, List<CopiedHolder> holders) {

    public CopiedRole {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        holders = List.copyOf(holders);
    }
}
