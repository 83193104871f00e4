package org.productops.glossary.copy;

import java.util.Objects;

/**
 * A project of Jira, in whose issues terms may be marked.
 *
 * @param id the product's number of it
 * @param key what the keys of its issues begin with
 * @param administered whether the user who makes the request administers it
 */
public record MarkedProject(long id, String key, boolean administered) {

    public MarkedProject {
        Objects.requireNonNull(key, "key");
    }
}
