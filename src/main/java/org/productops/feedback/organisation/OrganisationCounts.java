package org.productops.feedback.organisation;

import java.util.Collection;
import java.util.Map;

/** How much feedback of organisations the user who makes the request may see. Implemented by who knows what is hidden. */
public interface OrganisationCounts {

    /**
     * How much that is of each organisation, by its id, as feedback names it; what was merged counts, as it was said, too.
     * Those without any may be left out.
     */
    Map<Long, Integer> visible();

    /** The same for some organisations, in a statement for hundreds of them. */
    Map<Long, Integer> visible(Collection<Long> ids);
}
