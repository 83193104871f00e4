package org.productops.readiness.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.readiness.Checklist;
import org.productops.readiness.ChecklistDraft;
import org.productops.readiness.ChecklistItem;

/** The JSON of checklists. */
final class ChecklistJson {

    private ChecklistJson() {}

    /** A list of checklists; see {@link Checklist}. */
    record Page(@JsonProperty("values") List<Answer> values) {}

    /** A checklist as it is answered; see {@link Checklist}. */
    record Answer(
            @JsonProperty("id") long id,
            @JsonProperty("name") String name,
            @JsonProperty("description") String description,
            @JsonProperty("version") long version,
            @JsonProperty("items") List<Item> items) {

        static Answer of(Checklist checklist) {
            return new Answer(
                    checklist.id(),
                    checklist.name(),
                    checklist.description(),
                    checklist.version(),
                    checklist.items().stream().map(Item::of).toList());
        }
    }

    /** A checklist as it is sent; see {@link ChecklistDraft}. */
    record Draft(
            @JsonProperty("name") String name,
            @JsonProperty("description") String description,
            @JsonProperty("items") List<Item> items) {

        ChecklistDraft toDraft() {
            List<Item> sent = items == null ? List.of() : items;
            for (int i = 0; i < sent.size(); i++) {
                if (sent.get(i) == null) {
                    throw InvalidException.at("items." + i, Message.of("productops.readiness.error.empty"));
                }
            }
            return new ChecklistDraft(
                    name, description, sent.stream().map(Item::toDraft).toList());
        }
    }

    /** An item; see {@link ChecklistItem}. */
    record Item(
            @JsonProperty("id") Long id,
            @JsonProperty("text") String text,
            @JsonProperty("help") String help,
            @JsonProperty("mandatory") boolean mandatory,
            @JsonProperty("kind") String kind,
            @JsonProperty("fieldId") String fieldId) {

        static Item of(ChecklistItem item) {
            return new Item(
                    item.id(),
                    item.text(),
                    item.help(),
                    item.mandatory(),
                    item.check().kind().name(),
                    item.check().fieldId());
        }

        private ChecklistDraft.Item toDraft() {
            return new ChecklistDraft.Item(id, text, help, mandatory, kind, fieldId);
        }
    }
}
