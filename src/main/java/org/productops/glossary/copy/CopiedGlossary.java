package org.productops.glossary.copy;

import java.util.List;
import java.util.Objects;

/**
 * A glossary that is shared with Jira, as Confluence has told of it.
 *
 * @param key as Confluence addresses it
 * @param name what people call it
 * @param spaceKey the key of its space as Confluence writes it; empty if it is global
 * @param path its page, from Confluence's context path on
 * @param concepts those in force
 * @param whole whether these are all of them; of very many, the others are left out
 */
public record CopiedGlossary(
        String key, String name, String spaceKey, String path, List<CopiedConcept> concepts, boolean whole) {

    public CopiedGlossary {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(spaceKey, "spaceKey");
        Objects.requireNonNull(path, "path");
        concepts = List.copyOf(concepts);
    }
}
