package org.productops.readiness.checklist.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.rest.JsonBody;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistFields;

/** What a caller sends to create or change a checklist; see {@link ChecklistDraft}. A text that is not sent is empty. */
record ChecklistBody(
        @JsonProperty("name") String name,
        @JsonProperty("description") String description,
        @JsonProperty("items") List<ChecklistItemBody> items)
        implements JsonBody {

    /**
     * An item.
     *
     * @param id the item that this is an edit of; missing for a new one
     * @param mandatory must be sent: whether an item binds is not guessed
     */
    record ChecklistItemBody(
            @JsonProperty("id") Long id,
            @JsonProperty("text") String text,
            @JsonProperty("help") String help,
            @JsonProperty("mandatory") boolean mandatory,
            @JsonProperty("kind") String kind,
            @JsonProperty("fieldId") String fieldId) {

        /** An item that is named must be there; 0 names none, and does not mean a new one. */
        private static final long NO_ITEM = -1;

        private ChecklistDraft.Item draft() {
            return new ChecklistDraft.Item(
                    id == null ? 0 : id == 0 ? NO_ITEM : id, text, help, mandatory, kind, fieldId);
        }
    }

    ChecklistDraft draft() {
        if (items == null) {
            return new ChecklistDraft(name, description, List.of());
        }
        int nothing = items.indexOf(null);
        if (nothing >= 0) {
            throw InvalidException.at(
                    ChecklistFields.ITEMS + "." + nothing, Message.of("productops.common.error.text-empty"));
        }
        return new ChecklistDraft(
                name, description, items.stream().map(ChecklistItemBody::draft).toList());
    }
}
