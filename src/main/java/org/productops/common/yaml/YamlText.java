package org.productops.common.yaml;

import java.util.Objects;
import java.util.Set;

/**
 * A single value. All values are texts: whether one stands for a number or a truth is for the reader to say.
 *
 * @param line see {@link YamlNode}
 * @param value the text
 * @param quoted whether it is surely a text
 */
public record YamlText(int line, String value, boolean quoted) implements YamlNode {

    private static final Set<String> NOTHING = Set.of("", "~", "null");

    public YamlText {
        Objects.requireNonNull(value, "value");
    }

    /** Whether it says that there is nothing. */
    public boolean isNothing() {
        return !quoted && NOTHING.contains(value);
    }
}
