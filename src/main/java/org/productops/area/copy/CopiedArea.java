package org.productops.area.copy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A product area as Jira has told of it.
 *
 * @param path the names from the top down to it
 * @param parent the key of the area above; empty at the top
 * @param lifecycle such as {@code live}; empty if Jira does not say
 * @param roles in the order in which Jira shows them, inherited ones too; without those that nobody holds
 * @param channels where to reach those who look after it
 * @param spaces the keys of the spaces of Confluence that belong to it
 * @param formerKeys what it was called before, and areas that were merged into it
 */
public record CopiedArea(
        String key,
        String name,
        String path,
        String parent,
        String description,
        String lifecycle,
        boolean archived,
        List<String> tags,
        List<String> aliases,
        List<String> formerKeys,
        List<CopiedRole> roles,
        List<String> channels,
        List<CopiedLink> links,
        List<String> spaces) {

    public CopiedArea {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(lifecycle, "lifecycle");
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
        formerKeys = List.copyOf(formerKeys);
        roles = List.copyOf(roles);
        channels = List.copyOf(channels);
        links = List.copyOf(links);
        spaces = List.copyOf(spaces);
    }

    /** Who holds the role with this id. */
    public Optional<CopiedRole> role(String id) {
        return roles.stream().filter(role -> role.id().equals(id)).findFirst();
    }
}
