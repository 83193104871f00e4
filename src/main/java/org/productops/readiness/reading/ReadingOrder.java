package org.productops.readiness.reading;

import java.util.Objects;
import java.util.OptionalLong;
import org.productops.readiness.checklist.format.ChecklistDialect;

/**
 * What is to be read.
 *
 * @param query which issues
 * @param source where in them the items are
 * @param dialect how they are written there
 * @param mandatory whether items are mandatory that do not say themselves
 * @param checklistId the checklist whose items are meant; empty if all become items of their issue
 */
public record ReadingOrder(
        String query, TextSource source, ChecklistDialect dialect, boolean mandatory, OptionalLong checklistId) {

    public ReadingOrder {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(dialect, "dialect");
        Objects.requireNonNull(checklistId, "checklistId");
    }
}
