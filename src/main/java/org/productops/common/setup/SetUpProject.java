package org.productops.common.setup;

import java.util.Objects;

/**
 * A project of the product.
 *
 * @param id the product's id of it
 * @param key its key
 * @param name the name to show
 */
public record SetUpProject(long id, String key, String name) {

    public SetUpProject {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
    }
}
