package org.productops.common.imports;

import java.util.Map;
import java.util.TreeMap;

/**
 * What becomes of those whom a file names and nobody knows.
 *
 * @param leaveOut whether they are left out; each holds up the import if not
 * @param meant who is meant instead, by the name in the file
 */
public record ImportPeople(boolean leaveOut, Map<String, String> meant) {

    /** Each must be known, by the name that is in the file. */
    public static final ImportPeople AS_THEY_ARE = new ImportPeople(false, Map.of());

    public ImportPeople {
        // Nothing at all takes it back.
        Map<String, String> tidied = new TreeMap<>();
        meant.forEach((name, other) -> {
            if (!other.isBlank()) {
                tidied.put(name.strip(), other.strip());
            }
        });
        meant = Map.copyOf(tidied);
    }

    /** Who is meant by a name in the file. */
    public String meant(String name) {
        return meant.getOrDefault(name, name);
    }
}
