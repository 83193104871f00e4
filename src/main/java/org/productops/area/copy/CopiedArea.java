package org.productops.area.copy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.area.AreaGap;
import org.productops.area.Role;
import org.productops.common.user.Standing;

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

    /** What the area lacks of an owner, as the library says it; an archived one lacks nothing. */
    public Optional<AreaGap> lackOfOwner() {
        if (archived) {
            return Optional.empty();
        }
        Optional<CopiedRole> owner = role(Role.OWNER.id());
        if (owner.isEmpty()) {
            return Optional.of(AreaGap.NO_OWNER);
        }
        boolean isThere = owner.get().holders().get(0).standing() == Standing.ACTIVE;
        return isThere ? Optional.empty() : Optional.of(AreaGap.OWNER_GONE);
    }

    /** Who holds the role with this id. */
    public Optional<CopiedRole> role(String id) {
        return roles.stream().filter(role -> role.id().equals(id)).findFirst();
    }
}
