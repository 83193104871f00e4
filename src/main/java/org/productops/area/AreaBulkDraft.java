package org.productops.area;

import java.util.List;
import java.util.Objects;

/**
 * What somebody wants many areas to be, as typed; nothing is checked yet. What is missing is empty.
 *
 * @param change the id of a {@link AreaBulkChange}
 * @param role the id of the role whose holders are replaced
 * @param holders who is to hold it, each as a {@link HolderText}; nobody if there are none
 * @param tags the tags to be added or removed
 * @param lifecycle the id of a {@link Lifecycle}
 * @param parent the key of the area above; empty for the top
 */
public record AreaBulkDraft(
        String change, String role, List<String> holders, List<String> tags, String lifecycle, String parent) {

    public AreaBulkDraft {
        change = text(change);
        role = text(role);
        holders = List.copyOf(holders);
        tags = List.copyOf(tags);
        lifecycle = text(lifecycle);
        parent = text(parent);
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
