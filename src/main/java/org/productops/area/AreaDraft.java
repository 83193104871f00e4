package org.productops.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An area as somebody typed it, in a form or as JSON; nothing is checked yet. What is missing is empty.
 *
 * @param key only looked at when the area is new; if it is empty then, one is made of the name
 * @param name see {@link Area}
 * @param description see {@link Area}
 * @param parent the key of the area above; empty for a root
 * @param facts what else is known of it
 * @param reviewMonths how often it is to be reviewed, as a number of months; empty for as often as the area above
 * @param holders the holders of roles by their ids, each as a {@link HolderText}
 * @param stops the ids of roles for which areas above are to mean nothing
 */
public record AreaDraft(
        String key,
        String name,
        String description,
        String parent,
        FactsDraft facts,
        String reviewMonths,
        Map<String, List<String>> holders,
        List<String> stops) {

    public AreaDraft {
        key = text(key);
        name = text(name);
        description = text(description);
        parent = text(parent);
        facts = Objects.requireNonNullElse(facts, FactsDraft.NONE);
        reviewMonths = text(reviewMonths);
        Map<String, List<String>> copy = new LinkedHashMap<>();
        if (holders != null) {
            holders.forEach((role, names) -> copy.put(text(role), FactsDraft.texts(names)));
        }
        holders = copy;
        stops = FactsDraft.texts(stops);
    }

    /** A draft of which nothing is known but the area above. */
    static AreaDraft below(String parent) {
        return new AreaDraft("", "", "", parent, FactsDraft.NONE, "", Map.of(), List.of());
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
