package org.productops.common.search;

import java.util.Objects;

/**
 * Which index it is. What is kept under it outlives the plugin's versions.
 *
 * @param feature the word for the feature, such as {@code readiness}
 */
public record IssueIndexName(String feature) {

    public IssueIndexName {
        Objects.requireNonNull(feature, "feature");
    }

    /** What one node holds while it works on many issues. */
    String lock() {
        return feature + ".search";
    }

    /** The setting that says that issues were missed. */
    String missed() {
        return feature + ".search.missed";
    }

    /** The setting that says how things were when all issues were looked at last. */
    String filled() {
        return feature + ".search.filled";
    }

    /** What the work over all issues is called, by the scheduler and among jobs. */
    String work() {
        return feature + "-search";
    }
}
