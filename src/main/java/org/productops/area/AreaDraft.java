package org.productops.area;

import java.util.List;
import java.util.Objects;

/**
 * An area as somebody typed it, in a form or as JSON; nothing is checked yet. Users are named by the name with which
 * they log in. What is missing is empty.
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
public record AreaDraft(
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

    public AreaDraft {
        key = text(key);
        name = text(name);
        description = text(description);
        parent = text(parent);
        owner = text(owner);
        maintainerUsers = list(maintainerUsers);
        maintainerGroups = list(maintainerGroups);
        influencerUsers = list(influencerUsers);
        influencerGroups = list(influencerGroups);
        channel = text(channel);
        documentation = text(documentation);
    }

    /** A draft of which nothing is known but the area above. */
    static AreaDraft below(String parent) {
        return new AreaDraft("", "", "", parent, "", List.of(), List.of(), List.of(), List.of(), "", "");
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static List<String> list(List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(AreaDraft::text).toList();
    }
}
