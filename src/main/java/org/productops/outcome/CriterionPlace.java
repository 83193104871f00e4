package org.productops.outcome;

import java.util.Objects;

/**
 * Where an issue with criteria belongs.
 *
 * @param projectId the product's id of the project
 * @param areaKey the key of the product area, as it is stored in the issue; empty for none
 */
public record CriterionPlace(long projectId, String areaKey) {

    public CriterionPlace {
        Objects.requireNonNull(areaKey, "areaKey");
    }
}
