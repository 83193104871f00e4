package org.productops.readiness.checklist.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;

/**
 * A list of what must be so before an issue takes a step.
 *
 * @param id its id, which is never used again
 * @param name its name
 * @param description what it is for; may be empty
 * @param version what {@code If-Match} asks for
 * @param items in the order in which people read them
 */
record ChecklistJson(
        @JsonProperty("id") long id,
        @JsonProperty("name") String name,
        @JsonProperty("description") String description,
        @JsonProperty("version") long version,
        @JsonProperty("items") List<ChecklistItemJson> items) {

    static ChecklistJson of(Checklist checklist) {
        return new ChecklistJson(
                checklist.id(),
                checklist.name(),
                checklist.description(),
                checklist.version(),
                checklist.items().stream().map(ChecklistItemJson::of).toList());
    }

    /**
     * One thing to be done, or to be so.
     *
     * @param id its id, which stays when it is edited or moved
     * @param text what it is
     * @param help how to close it; may be empty
     * @param mandatory whether a transition is refused while it is open
     * @param kind {@link org.productops.readiness.checklist.Check.Kind how} it comes to be closed; another name if a newer version
     *     has stored it, and then it stays open
     * @param fieldId the id of the field that {@code FIELD_FILLED} looks at; else empty
     */
    record ChecklistItemJson(
            @JsonProperty("id") long id,
            @JsonProperty("text") String text,
            @JsonProperty("help") String help,
            @JsonProperty("mandatory") boolean mandatory,
            @JsonProperty("kind") String kind,
            @JsonProperty("fieldId") String fieldId) {

        static ChecklistItemJson of(ChecklistItem item) {
            return new ChecklistItemJson(
                    item.id(),
                    item.text(),
                    item.help(),
                    item.mandatory(),
                    item.check().kindName(),
                    item.check().fieldId());
        }
    }
}
