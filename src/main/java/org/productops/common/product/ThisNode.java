package org.productops.common.product;

import java.lang.management.ManagementFactory;

/** The node of the cluster on which this runs. */
public final class ThisNode {

    private ThisNode() {}

    /** What tells it from the others until it is started again: the process and, as a rule, the machine. */
    public static String name() {
        return ManagementFactory.getRuntimeMXBean().getName();
    }
}
