package org.productops.common.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parts by name. What is asked for and has another form than asked for is not there.
 *
 * @param line see {@link YamlNode}
 * @param entries in the order of the file
 */
public record YamlMap(int line, Map<String, YamlNode> entries) implements YamlNode {

    public YamlMap {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The text of this name, without the blanks around it; empty if there is none. */
    public String text(String name) {
        return entries.get(name) instanceof YamlText text && !text.isNothing()
                ? text.value().strip()
                : "";
    }

    /** The map of this name; one without entries if there is none. */
    public YamlMap map(String name) {
        return entries.get(name) instanceof YamlMap map ? map : new YamlMap(line, Map.of());
    }

    /** The list of this name; an empty one if there is none. */
    public List<YamlNode> list(String name) {
        return entries.get(name) instanceof YamlList list ? list.items() : List.of();
    }

    /** The part of this name, unless it says that there is nothing. */
    public Optional<YamlNode> find(String name) {
        return Optional.ofNullable(entries.get(name))
                .filter(node -> !(node instanceof YamlText text && text.isNothing()));
    }
}
