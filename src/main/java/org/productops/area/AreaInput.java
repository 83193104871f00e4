package org.productops.area;

import java.util.List;
import java.util.Objects;

/**
 * An area as somebody typed it, in a form or as JSON; nothing is checked yet. Users are named by the name with which
 * they log in.
 *
 * @param key only looked at when the area is new
 * @param name see {@link Area}
 * @param description see {@link Area}
 * @param parent the key of the area above; empty for a root
 * @param owner a user name; empty for none
 * @param maintainerUsers user names
 * @param maintainerGroups group names
 * @param influencerUsers user names
 * @param influencerGroups group names
 * @param channel see {@link Area}
 * @param documentation see {@link Area}
 */
public record AreaInput(
        String key,
        String name,
        String description,
        String parent,
        String owner,
        List<String> maintainerUsers,
        List<String> maintainerGroups,
        List<String> influencerUsers,
        List<String> influencerGroups,
        String channel,
        String documentation) {

    public AreaInput {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(owner, "owner");
        maintainerUsers = List.copyOf(maintainerUsers);
        maintainerGroups = List.copyOf(maintainerGroups);
        influencerUsers = List.copyOf(influencerUsers);
        influencerGroups = List.copyOf(influencerGroups);
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(documentation, "documentation");
    }
}
