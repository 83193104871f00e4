package org.productops.style.vale;

import java.util.Objects;

/**
 * The file of a rule in a package.
 *
 * @param path where it is
 * @param name what the rule is called: the name of the file without its ending
 * @param read what it says
 */
public record ValeFile(String path, String name, ValeRuleFile read) {

    public ValeFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(read, "read");
    }
}
