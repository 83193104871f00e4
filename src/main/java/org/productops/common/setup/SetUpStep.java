package org.productops.common.setup;

import java.util.List;
import java.util.Set;

/**
 * One thing that <em>Set up Product Ops</em> creates in the product. Doing it again finds what is there and changes
 * nothing.
 */
public interface SetUpStep {

    /** Position among the steps; lower ones run first. */
    int position();

    /**
     * Creates what is missing.
     *
     * @param projectIds the projects that the administrator chose
     * @return what was done, one result for each thing that the step looks after; never empty
     */
    List<SetUpResult> apply(Set<Long> projectIds);
}
