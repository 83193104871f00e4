package org.productops.readiness.checklist.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.readiness.checklist.ChecklistVersion;

/**
 * That a checklist was saved.
 *
 * @param version counts how often it was
 * @param savedAt the {@link java.time.Instant moment}
 * @param savedBy the key of the user who did
 */
record ChecklistVersionJson(
        @JsonProperty("version") long version,
        @JsonProperty("savedAt") String savedAt,
        @JsonProperty("savedBy") String savedBy) {

    static ChecklistVersionJson of(ChecklistVersion saved) {
        return new ChecklistVersionJson(saved.version(), saved.publishedAt().toString(), saved.publishedBy());
    }
}
