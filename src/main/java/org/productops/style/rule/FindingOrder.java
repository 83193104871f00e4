package org.productops.style.rule;

import java.util.Comparator;

/** Orders of findings. */
public final class FindingOrder {

    /** As they stand in the text; those of the text as a whole first. */
    public static final Comparator<Finding> IN_TEXT = Comparator.comparingInt(
                    (Finding finding) -> finding.block().orElse(-1))
            .thenComparingInt(Finding::start)
            .thenComparing(Finding::rule);

    private FindingOrder() {}
}
