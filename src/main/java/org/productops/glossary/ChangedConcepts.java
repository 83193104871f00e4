package org.productops.glossary;

import org.productops.common.version.Versioned;

/**
 * What became of many concepts.
 *
 * @param changed how many were changed or removed; the others were so already
 */
public record ChangedConcepts(int changed) implements Versioned {

    /** It is nothing that is kept. */
    @Override
    public long version() {
        return 0;
    }
}
