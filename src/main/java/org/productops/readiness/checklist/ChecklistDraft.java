package org.productops.readiness.checklist;

import java.util.List;
import java.util.Objects;

/**
 * A checklist as somebody typed it, in a form or as JSON; nothing is checked yet. What is missing is empty.
 *
 * @param name see {@link Checklist}
 * @param description see {@link Checklist}
 * @param items in their order
 */
public record ChecklistDraft(String name, String description, List<Item> items) {

    public ChecklistDraft {
        name = text(name);
        description = text(description);
        items = items == null ? List.of() : List.copyOf(items);
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /**
     * An item of the draft.
     *
     * @param id the item that this is an edit of; 0 for a new one
     * @param text see {@link ChecklistItem}
     * @param help see {@link ChecklistItem}
     * @param mandatory see {@link ChecklistItem}
     * @param kind the name of a {@link Check.Kind}
     * @param fieldId for {@link Check.Kind#FIELD_FILLED} the id of a field, else empty
     */
    public record Item(long id, String text, String help, boolean mandatory, String kind, String fieldId) {

        public Item {
            text = ChecklistDraft.text(text);
            help = ChecklistDraft.text(help);
            kind = ChecklistDraft.text(kind).strip();
            fieldId = ChecklistDraft.text(fieldId).strip();
        }
    }
}
