package org.productops.readiness.check;

import java.util.List;

/**
 * The product area of an issue.
 *
 * @param key its key
 * @param name its name
 * @param lineage the keys of the area itself and of all above it, and former ones of them
 * @param live whether it is neither archived nor retired
 * @param owned whether somebody who is still there owns it
 */
public record AreaFact(String key, String name, List<String> lineage, boolean live, boolean owned) {

    public AreaFact {
        lineage = List.copyOf(lineage);
    }
}
