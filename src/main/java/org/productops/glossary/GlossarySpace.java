package org.productops.glossary;

import java.util.Objects;

/**
 * A space, as far as its glossary shows it.
 *
 * @param id the product's id of it, which no other space ever has
 * @param key the key as the product writes it
 * @param name what people call it
 * @param path where it is, from the product's context path on
 */
public record GlossarySpace(long id, String key, String name, String path) {

    public GlossarySpace {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
    }
}
