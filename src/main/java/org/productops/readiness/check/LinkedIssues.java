package org.productops.readiness.check;

import java.util.List;
import java.util.Objects;

/**
 * The issues that are linked to an issue in one way.
 *
 * @param typeName what the type of the links is called
 * @param open those that are not resolved
 */
public record LinkedIssues(String typeName, List<OpenIssue> open) {

    public LinkedIssues {
        Objects.requireNonNull(typeName, "typeName");
        open = List.copyOf(open);
    }
}
