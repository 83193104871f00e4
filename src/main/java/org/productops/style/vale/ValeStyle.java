package org.productops.style.vale;

import java.util.List;
import java.util.Objects;

/**
 * A style of a package.
 *
 * @param name that of its folder; empty for rules that are in none, and of which nothing else says what their style is called
 * @param files its rules, by name; no two have the same, whatever the case of its letters
 */
public record ValeStyle(String name, List<ValeFile> files) {

    public ValeStyle {
        Objects.requireNonNull(name, "name");
        files = List.copyOf(files);
    }
}
