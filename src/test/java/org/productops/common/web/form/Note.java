package org.productops.common.web.form;

import java.util.List;
import org.productops.common.version.Versioned;

/** A record with something of every kind, for the tests of forms. */
record Note(String name, String about, String kind, String area, boolean mandatory, List<Step> steps, long version)
        implements Versioned {

    /** A row of it. */
    record Step(String id, String text) {}

    Note {
        steps = List.copyOf(steps);
    }
}
