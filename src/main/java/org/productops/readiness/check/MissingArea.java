package org.productops.readiness.check;

import java.util.Optional;

/** What is said of product areas that cannot be looked at. */
final class MissingArea {

    private MissingArea() {}

    /** There is no field for one, none is chosen, or one that is not there any more. */
    static Optional<Gap> gap(IssueFacts facts) {
        if (!facts.knowsAreas()) {
            return Gap.ofBroken("no-area-field");
        }
        return Gap.of(facts.hasArea() ? "area-unknown" : "area");
    }
}
