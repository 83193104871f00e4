package org.productops.readiness.checklist.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.readiness.checklist.ChecklistDraft;

/**
 * A list of what must be so before an issue takes a step.
 *
 * @param id its id, which is never used again
 * @param name its name
 * @param description what it is for; may be empty
 * @param version what {@code If-Match} asks for
 * @param byItself whether it stands on all issues that the scope covers; else only where a transition asks for it
 * @param scope what issues must be like then, a condition a line; empty for all issues
 * @param overrides whether it can be passed although it is not complete
 * @param granters who decides that, as in {@code tickers}
 * @param mostDays after how many days an override runs out at the latest
 * @param items in the order in which people read them
 */
record ChecklistJson(
        @JsonProperty("id") long id,
        @JsonProperty("name") String name,
        @JsonProperty("description") String description,
        @JsonProperty("version") long version,
        @JsonProperty("byItself") boolean byItself,
        @JsonProperty("scope") String scope,
        @JsonProperty("overrides") boolean overrides,
        @JsonProperty("granters") List<String> granters,
        @JsonProperty("mostDays") int mostDays,
        @JsonProperty("items") List<ChecklistItemJson> items) {

    /** @param draft one that leaves the checklist as it is */
    static ChecklistJson of(long id, long version, ChecklistDraft draft) {
        return new ChecklistJson(
                id,
                draft.name(),
                draft.description(),
                version,
                draft.scope().byItself(),
                draft.scope().conditions(),
                draft.overrides().allowed(),
                draft.overrides().granters(),
                Integer.parseInt(draft.overrides().mostDays()),
                draft.items().stream().map(ChecklistItemJson::of).toList());
    }

    /**
     * One thing to be done, or to be so.
     *
     * @param id its id, which stays when it is edited or moved
     * @param section the heading above it; may be empty
     * @param text what is to be done, or to be so
     * @param help how to close it; may be empty
     * @param link the address of a page that says more; may be empty
     * @param mandatory whether a transition is refused while it is open
     * @param kind how it comes to be closed: {@code MANUAL}, or the kind of an automatic check; another name if a newer version
     *     has stored it, and then it stays open
     * @param subject the id of what the check looks at, such as that of a field; may be empty
     * @param value what the subject is held against; may be empty
     * @param tickers who may tick it: {@code ANYONE}, or {@code AREA_ROLE}, {@code PROJECT_ROLE} or {@code GROUP} with a colon
     *     and the role's id or the group's name
     * @param conditions what issues must be like, a condition a line; empty for all
     * @param skippable whether people may say, with a reason, that it does not apply
     * @param startsOn the first {@link java.time.LocalDate day} on which it refuses anything; missing if it does from the beginning
     */
    record ChecklistItemJson(
            @JsonProperty("id") long id,
            @JsonProperty("section") String section,
            @JsonProperty("text") String text,
            @JsonProperty("help") String help,
            @JsonProperty("link") String link,
            @JsonProperty("mandatory") boolean mandatory,
            @JsonProperty("kind") String kind,
            @JsonProperty("subject") String subject,
            @JsonProperty("value") String value,
            @JsonProperty("tickers") String tickers,
            @JsonProperty("conditions") String conditions,
            @JsonProperty("skippable") boolean skippable,
            @JsonProperty("startsOn") @JsonInclude(JsonInclude.Include.NON_NULL) String startsOn) {

        private static ChecklistItemJson of(ChecklistDraft.Item item) {
            return new ChecklistItemJson(
                    item.id(),
                    item.section(),
                    item.text(),
                    item.help(),
                    item.link(),
                    item.mandatory(),
                    item.kind(),
                    item.subject(),
                    item.value(),
                    item.tickers(),
                    item.conditions(),
                    item.skippable(),
                    item.startsOn().isEmpty() ? null : item.startsOn());
        }
    }
}
