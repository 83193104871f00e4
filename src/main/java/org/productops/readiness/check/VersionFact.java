package org.productops.readiness.check;

import java.util.Objects;

/**
 * A version of a product.
 *
 * @param name what it is called
 * @param open whether it is neither released nor archived
 */
public record VersionFact(String name, boolean open) {

    public VersionFact {
        Objects.requireNonNull(name, "name");
    }
}
