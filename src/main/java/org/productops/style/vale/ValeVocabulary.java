package org.productops.style.vale;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A vocabulary of a package.
 *
 * @param name that of its folder
 * @param accepted the expressions of what is right, by where each stands, in the order of the file
 * @param rejected the same of what is not to be written
 */
public record ValeVocabulary(
        String name, List<Map.Entry<String, String>> accepted, List<Map.Entry<String, String>> rejected) {

    public ValeVocabulary {
        Objects.requireNonNull(name, "name");
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
    }
}
