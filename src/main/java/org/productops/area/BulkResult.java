package org.productops.area;

import org.productops.common.version.Versioned;

/**
 * What became of many areas.
 *
 * @param changed how many were changed
 */
public record BulkResult(int changed) implements Versioned {

    /** It is nothing that is kept. */
    @Override
    public long version() {
        return 0;
    }
}
