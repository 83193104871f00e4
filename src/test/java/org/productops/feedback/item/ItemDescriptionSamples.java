package org.productops.feedback.item;

import java.time.LocalDate;
import java.util.Optional;
import org.productops.feedback.Importance;

/** Descriptions that tests share. */
public final class ItemDescriptionSamples {

    private ItemDescriptionSamples() {}

    /** A customer's, heard on the last day of January. */
    public static ItemDescription of(String kind, long organisationId) {
        return of(kind, organisationId, Importance.USEFUL, LocalDate.of(2026, 1, 31));
    }

    /** The same of another importance and day. */
    public static ItemDescription of(String kind, long organisationId, Importance importance, LocalDate heardOn) {
        return new ItemDescription(
                kind,
                organisationId,
                Optional.of(importance),
                "CUSTOMER",
                "enterprise",
                "CUSTOMER",
                Optional.of(heardOn),
                "");
    }
}
