package org.productops.common.imports;

import java.util.Objects;

/**
 * What an import did to one thing, kept so that it can be undone.
 *
 * @param key what tells it from others
 * @param before the thing as it was, in the subject's own words; empty if it was not there
 * @param version the thing's version afterwards
 */
public record ImportChange(String key, String before, long version) {

    public ImportChange {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(before, "before");
    }

    /** Whether the import added it. */
    public boolean isNew() {
        return before.isEmpty();
    }
}
