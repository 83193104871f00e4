package org.productops.area.coverage.web;

import org.productops.area.coverage.CoverageGap;
import org.productops.area.coverage.CoverageKind;
import org.productops.common.error.Message;

/** What people read of coverage. */
final class CoverageTexts {

    private CoverageTexts() {}

    /** What is missing. */
    static Message title(CoverageKind kind) {
        return Message.of("productops.coverage.title." + kind.id());
    }

    /** How far a gap reaches. */
    static Message measure(CoverageGap gap) {
        long share = gap.of() == 0 ? 0 : 100 * (gap.of() - gap.weight()) / gap.of();
        return Message.of("productops.coverage.measure." + gap.kind().id(), gap.weight(), gap.of(), share);
    }

    /** What mends it. */
    static Message fix(CoverageKind kind) {
        return Message.of("productops.coverage.fix." + kind.id());
    }
}
