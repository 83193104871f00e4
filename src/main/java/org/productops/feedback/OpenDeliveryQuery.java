package org.productops.feedback;

import java.util.Collection;
import java.util.Optional;

/**
 * What counts as open work wherever it is counted: issues that are not resolved, without sub-tasks, which are parts of others, and
 * without feedback itself.
 */
public interface OpenDeliveryQuery {

    /**
     * The product's query for open issues, to which more can be added with AND.
     *
     * @param areaKey those of this area and all below it alone; empty for any
     * @return empty if issues have no areas yet and one is asked for
     */
    Optional<String> in(String areaKey);

    /**
     * The same of any of several areas.
     *
     * @param areaKeys those of one of these areas and all below them; at least one
     * @return empty if issues have no areas yet
     */
    Optional<String> inAny(Collection<String> areaKeys);
}
