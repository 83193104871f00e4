package org.productops.readiness.checklist.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.rest.JsonBody;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistFields;

/**
 * What a caller sends to create or change a checklist. A text that is not sent is empty.
 *
 * @param name its name, which no other checklist has
 * @param description what it is for; may have several lines
 * @param items needed: in the order in which people read them, at least one
 */
record ChecklistBody(
        @JsonProperty("name") String name,
        @JsonProperty("description") String description,
        @JsonProperty("items") List<ChecklistItemBody> items)
        implements JsonBody {

    /**
     * An item as it is to be. One with the id that it had keeps its ticks.
     *
     * @param id of the item that this is an edit of; not sent for a new one
     * @param text what is to be done, or to be so
     * @param help how to close it; may have several lines
     * @param mandatory needed: whether a transition is refused while it is open
     * @param kind needed: {@link org.productops.readiness.checklist.Check.Kind how} it comes to be closed
     * @param fieldId for {@code FIELD_FILLED} only, and needed there: the id of the field, such as {@code description} or
     *     {@code customfield_10100}
     */
    record ChecklistItemBody(
            @JsonProperty("id") Long id,
            @JsonProperty("text") String text,
            @JsonProperty("help") String help,
            @JsonProperty("mandatory") Boolean mandatory,
            @JsonProperty("kind") String kind,
            @JsonProperty("fieldId") String fieldId) {

        private ChecklistDraft.Item draft() {
            return new ChecklistDraft.Item(id == null ? 0 : id, text, help, mandatory, kind, fieldId);
        }
    }

    ChecklistDraft draft() {
        if (items == null) {
            return new ChecklistDraft(name, description, List.of());
        }
        FieldErrors.Collector errors = FieldErrors.collect();
        for (int i = 0; i < items.size(); i++) {
            check(i, items.get(i), errors);
        }
        errors.throwIfAny();
        return new ChecklistDraft(
                name, description, items.stream().map(ChecklistItemBody::draft).toList());
    }

    /** What a draft cannot say. */
    private static void check(int number, ChecklistItemBody item, FieldErrors.Collector errors) {
        if (item.id() != null && item.id() == 0) {
            // No item has it; in a draft it means a new one.
            errors.at(
                    ChecklistFields.ofItem(number, ChecklistFields.ID),
                    Message.of("productops.readiness.error.unknown-item", item.id()));
        }
        if (item.mandatory() == null) {
            // Whether an item binds is not guessed.
            errors.at(
                    ChecklistFields.ofItem(number, ChecklistFields.MANDATORY),
                    Message.of("productops.common.error.text-empty"));
        }
    }
}
