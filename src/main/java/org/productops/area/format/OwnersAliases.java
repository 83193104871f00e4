package org.productops.area.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.productops.common.yaml.YamlMap;

/**
 * The names that stand for several people. They are groups of the file alone, so that their members take their place. Case
 * makes no difference.
 */
final class OwnersAliases {

    /** More than an area can have, so that whoever named them is told. */
    private static final int MOST_MEMBERS = 200;

    static final OwnersAliases NONE = new OwnersAliases(Map.of());

    private final Map<String, List<String>> members;

    private OwnersAliases(Map<String, List<String>> members) {
        this.members = members;
    }

    static OwnersAliases of(YamlMap aliases) {
        Map<String, List<String>> members = new HashMap<>();
        aliases.entries()
                .forEach((name, people) ->
                        members.put(name.toLowerCase(Locale.ROOT), OwnersFormat.texts(Optional.of(people))));
        return new OwnersAliases(members);
    }

    /** The holders that names stand for, each once. */
    List<String> expand(List<String> names) {
        Map<String, String> holders = new LinkedHashMap<>();
        names.stream()
                .flatMap(name -> members.getOrDefault(name.toLowerCase(Locale.ROOT), List.of(name)).stream())
                .limit(MOST_MEMBERS)
                .forEach(user -> holders.putIfAbsent(user.toLowerCase(Locale.ROOT), CodeOwner.user(user)));
        return List.copyOf(holders.values());
    }
}
