package org.productops.readiness.checklist.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.checklist.ChecklistItem;

/** A checklist as callers get it; see {@link Checklist}. */
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

    /** An item; see {@link ChecklistItem}. */
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
                    item.check().kind().name(),
                    item.check().fieldId());
        }
    }
}
