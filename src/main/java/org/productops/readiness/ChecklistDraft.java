package org.productops.readiness;

import java.util.List;
import java.util.Objects;
import org.productops.common.text.PlainText;

/**
 * A checklist as somebody wants it to be; not checked yet.
 *
 * @param name see {@link Checklist}
 * @param description see {@link Checklist}
 * @param items in their order
 */
public record ChecklistDraft(String name, String description, List<Item> items) {

    public ChecklistDraft {
        name = Objects.requireNonNullElse(name, "").strip();
        description = PlainText.tidy(Objects.requireNonNullElse(description, ""));
        items = List.copyOf(items);
    }

    /** The draft that would leave the checklist as it is. */
    public static ChecklistDraft of(Checklist checklist) {
        return new ChecklistDraft(
                checklist.name(),
                checklist.description(),
                checklist.items().stream().map(Item::of).toList());
    }

    /**
     * An item of the draft.
     *
     * @param id the item that this is an edit of; null for a new one
     * @param text see {@link ChecklistItem}
     * @param help see {@link ChecklistItem}
     * @param mandatory see {@link ChecklistItem}
     * @param kind the name of a {@link Check.Kind}
     * @param fieldId for {@link Check.Kind#FIELD_FILLED} the id of a field, else empty
     */
    public record Item(Long id, String text, String help, boolean mandatory, String kind, String fieldId) {

        public Item {
            text = PlainText.tidy(Objects.requireNonNullElse(text, ""));
            help = PlainText.tidy(Objects.requireNonNullElse(help, ""));
            kind = Objects.requireNonNullElse(kind, "").strip();
            fieldId = Objects.requireNonNullElse(fieldId, "").strip();
        }

        static Item of(ChecklistItem item) {
            return new Item(
                    item.id(),
                    item.text(),
                    item.help(),
                    item.mandatory(),
                    item.check().kind().name(),
                    item.check().fieldId());
        }

        /** The check that is meant; only for an item that was found good. */
        public Check check() {
            return Check.of(Check.Kind.valueOf(kind), fieldId);
        }
    }
}
