package org.productops.glossary;

import java.util.Objects;

/**
 * A space whose removal was heard of.
 *
 * @param id the product's id of it, which no other space ever has
 * @param key the key that it had
 */
public record RemovedSpace(long id, String key) {

    public RemovedSpace {
        Objects.requireNonNull(key, "key");
    }
}
