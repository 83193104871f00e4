package org.productops.glossary;

import java.util.Objects;
import org.productops.common.version.Versioned;

/**
 * A node of a glossary's taxonomy: a field of knowledge to which concepts belong.
 *
 * @param id the row's id; 0 before it is stored
 * @param glossaryId the id of the glossary whose taxonomy it is in
 * @param parentId the id of the domain above; 0 at the top
 * @param name what people call it; no other one below the same parent is called so
 * @param description what belongs there; empty if nobody said
 * @param version counts its changes
 */
public record Domain(long id, long glossaryId, long parentId, String name, String description, long version)
        implements Versioned {

    public Domain {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
    }

    /** The same domain as the row with this id. */
    public Domain withId(long newId) {
        return new Domain(newId, glossaryId, parentId, name, description, version);
    }

    /** The same domain as it is in another version. */
    public Domain withVersion(long newVersion) {
        return new Domain(id, glossaryId, parentId, name, description, newVersion);
    }
}
