package org.productops.readiness.gate;

import org.productops.common.paging.Slice;

/**
 * What was refused.
 *
 * @param groups what belongs together, the latest first
 * @param cut whether there is more than is looked at
 * @param lost how many refusals of the time could not be kept, for administrators
 */
public record RefusalListView(Slice<RefusalGroupView> groups, boolean cut, int lost) {}
