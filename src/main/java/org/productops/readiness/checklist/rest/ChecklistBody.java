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
 * @param byItself whether it stands on all issues that the scope covers; only where a transition asks for it if it is not
 *     sent
 * @param scope what issues must be like then, a condition a line, such as {@code Project: PAY}; all issues if it is not sent
 * @param overrides whether it can be passed although it is not complete; yes if it is not sent
 * @param granters who decides that, each as in {@code tickers} but not {@code ANYONE}; the owners of the area if it is not
 *     sent
 * @param mostDays after how many days an override runs out at the latest
 * @param items needed: in the order in which people read them, at least one
 */
record ChecklistBody(
        @JsonProperty("name") String name,
        @JsonProperty("description") String description,
        @JsonProperty("byItself") Boolean byItself,
        @JsonProperty("scope") String scope,
        @JsonProperty("overrides") Boolean overrides,
        @JsonProperty("granters") List<String> granters,
        @JsonProperty("mostDays") Integer mostDays,
        @JsonProperty("items") List<ChecklistItemBody> items)
        implements JsonBody {

    /**
     * An item as it is to be. One with the id that it had keeps its ticks.
     *
     * @param id of the item that this is an edit of; not sent for a new one
     * @param text what is to be done, or to be so
     * @param help how to close it; may have several lines
     * @param mandatory needed: whether a transition is refused while it is open
     * @param kind needed: how it comes to be closed: {@code MANUAL}, or the kind of an automatic check
     * @param subject the id of what the check looks at, such as that of a field; not sent if it looks at nothing of the kind
     * @param value what the subject is held against; not sent if the check compares with nothing
     * @param section the heading above it
     * @param link the address of a page that says more
     * @param tickers who may tick it: {@code ANYONE}, or {@code AREA_ROLE}, {@code PROJECT_ROLE} or {@code GROUP} with a colon
     *     and the role's id or the group's name; anyone if it is not sent
     * @param conditions what issues must be like, a condition a line, such as {@code Issue type: Story, Bug}
     * @param skippable whether people may say, with a reason, that it does not apply; no if it is not sent
     * @param startsOn the first {@link java.time.LocalDate day} on which it refuses anything
     */
    record ChecklistItemBody(
            @JsonProperty("id") Long id,
            @JsonProperty("text") String text,
            @JsonProperty("help") String help,
            @JsonProperty("mandatory") Boolean mandatory,
            @JsonProperty("kind") String kind,
            @JsonProperty("subject") String subject,
            @JsonProperty("value") String value,
            @JsonProperty("section") String section,
            @JsonProperty("link") String link,
            @JsonProperty("tickers") String tickers,
            @JsonProperty("conditions") String conditions,
            @JsonProperty("skippable") Boolean skippable,
            @JsonProperty("startsOn") String startsOn) {

        private ChecklistDraft.Item draft() {
            return new ChecklistDraft.Item(
                    id == null ? 0 : id,
                    section,
                    text,
                    help,
                    link,
                    mandatory,
                    kind,
                    subject,
                    value,
                    tickers,
                    conditions,
                    Boolean.TRUE.equals(skippable),
                    startsOn);
        }
    }

    ChecklistDraft draft() {
        if (items == null) {
            return new ChecklistDraft(name, description, scopeDraft(), overridesDraft(), List.of());
        }
        FieldErrors.Collector errors = FieldErrors.collect();
        for (int i = 0; i < items.size(); i++) {
            check(i, items.get(i), errors);
        }
        errors.throwIfAny();
        return new ChecklistDraft(
                name,
                description,
                scopeDraft(),
                overridesDraft(),
                items.stream().map(ChecklistItemBody::draft).toList());
    }

    private ChecklistDraft.ScopeDraft scopeDraft() {
        return new ChecklistDraft.ScopeDraft(Boolean.TRUE.equals(byItself), scope);
    }

    private ChecklistDraft.OverridesDraft overridesDraft() {
        ChecklistDraft.OverridesDraft usual = ChecklistDraft.OverridesDraft.USUAL;
        return new ChecklistDraft.OverridesDraft(
                overrides == null || overrides,
                granters == null ? usual.granters() : granters,
                mostDays == null ? usual.mostDays() : String.valueOf(mostDays));
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
