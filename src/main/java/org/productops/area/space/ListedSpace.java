package org.productops.area.space;

import java.util.Objects;

/**
 * A space in the list that Confluence gives Jira.
 *
 * @param key its key as Confluence writes it
 * @param name what people call it
 * @param path where it is, from Confluence's address on
 * @param archived whether it is archived
 */
public record ListedSpace(String key, String name, String path, boolean archived) {

    public ListedSpace {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
    }
}
