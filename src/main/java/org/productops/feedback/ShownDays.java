package org.productops.feedback;

import java.time.LocalDate;

/** Shows days as the product shows dates. */
public interface ShownDays {

    /** The day in the form that the user who asks is used to. */
    String shown(LocalDate day);
}
