package org.productops.glossary.proposal;

import java.util.Objects;

/**
 * A page or blog post that somebody may see, as it is now.
 *
 * @param spaceId the product's id of its space
 * @param title what it is called
 * @param path where it is, from the product's context path on
 */
public record WordPlace(long id, long spaceId, String title, String path) {

    public WordPlace {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(path, "path");
    }
}
