package org.productops.area.coverage.web;

import java.util.Optional;
import org.productops.area.AreaAddress;
import org.productops.area.coverage.CoverageGap;
import org.productops.area.coverage.CoverageKind;
import org.productops.area.web.WayBack;
import org.productops.common.web.Address;

/** Where coverage is seen, and where what is missing is mended, from the product's context path on. */
final class CoverageAddress {

    static final String ROOT = AreaAddress.COVERAGE;

    /** What stands before the kind for the file. */
    static final String EXPORT = "export/";

    /** What stands before the kind for the form of an excuse. */
    static final String EXCUSE = "excuse/";

    /** What stands before the kind for its course. */
    static final String TREND = "trend/";

    /** What stands there for the map of the product. */
    static final String MAP = "map";

    private static final String SUBJECT = "subject";

    private CoverageAddress() {}

    static Address of(CoverageKind kind) {
        return Address.of(ROOT + "/" + kind.id());
    }

    static Address export(CoverageKind kind) {
        return Address.of(ROOT + "/" + EXPORT + kind.id());
    }

    static Address trend(CoverageKind kind) {
        return Address.of(ROOT + "/" + TREND + kind.id());
    }

    static Address map() {
        return Address.of(ROOT + "/" + MAP);
    }

    static Address excuse(CoverageGap gap) {
        return Address.of(ROOT + "/" + EXCUSE + gap.kind().id()).with(SUBJECT, gap.subject());
    }

    /**
     * Where something with a gap is seen; empty for what has no page here.
     *
     * @param way back from there
     */
    static Optional<String> page(CoverageGap gap, WayBack way) {
        return switch (gap.kind().subject()) {
            case AREA -> Optional.of(way.page(gap.subject()).toString());
            case PROJECT -> Optional.of("/projects/" + Address.step(gap.key()));
            case COMPONENT, SPACE -> Optional.empty();
        };
    }
}
