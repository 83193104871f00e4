package org.productops.common.time;

import java.time.Instant;
import java.time.LocalDate;

/** Points in time and days as the product shows them to the user who makes the request. */
public interface ProductDates {

    /** A point in time, in the user's zone. */
    String moment(Instant moment);

    /** A day, which is the same in every zone. */
    String day(LocalDate day);

    /** When a day begins, in the user's zone. */
    Instant beginning(LocalDate day);
}
