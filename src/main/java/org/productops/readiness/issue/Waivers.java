package org.productops.readiness.issue;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The overrides that hold now: granted, neither revoked nor run out. Asks for no permission. */
public interface Waivers {

    /** Those of an issue, at most one for a checklist, in one statement. */
    List<ActiveWaiver> activeOn(long issueId);

    /** Those of many issues by issue, in a statement for each batch; an issue without any is missing. */
    Map<Long, List<ActiveWaiver>> activeOnAll(Collection<Long> issueIds);
}
