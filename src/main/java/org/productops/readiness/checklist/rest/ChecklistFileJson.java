package org.productops.readiness.checklist.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.productops.readiness.checklist.ChecklistDraft;
import org.productops.readiness.checklist.ChecklistExportService;

/**
 * All checklists, for an import here or elsewhere.
 *
 * @param checklists each as it would be sent to be created
 * @param names what people call what checks look at, by the check's kind, a colon, and the id
 */
record ChecklistFileJson(
        @JsonProperty("checklists") List<WrittenChecklistJson> checklists,
        @JsonProperty("names") Map<String, String> names) {

    static ChecklistFileJson of(ChecklistExportService.Content content) {
        return new ChecklistFileJson(
                content.checklists().stream().map(WrittenChecklistJson::of).toList(), content.names());
    }

    /**
     * A checklist.
     *
     * @param name its name
     * @param description what it is for; may be empty
     * @param byItself whether it stands on all issues that the scope covers; else only where a transition asks for it
     * @param scope what issues must be like then, a condition a line; empty for all issues
     * @param overrides whether it can be passed although it is not complete
     * @param granters who decides that, as in {@code tickers}
     * @param mostDays after how many days an override runs out at the latest
     * @param items in the order in which people read them
     */
    record WrittenChecklistJson(
            @JsonProperty("name") String name,
            @JsonProperty("description") String description,
            @JsonProperty("byItself") boolean byItself,
            @JsonProperty("scope") String scope,
            @JsonProperty("overrides") boolean overrides,
            @JsonProperty("granters") List<String> granters,
            @JsonProperty("mostDays") int mostDays,
            @JsonProperty("items") List<WrittenItemJson> items) {

        private static WrittenChecklistJson of(ChecklistDraft draft) {
            return new WrittenChecklistJson(
                    draft.name(),
                    draft.description(),
                    draft.scope().byItself(),
                    draft.scope().conditions(),
                    draft.overrides().allowed(),
                    draft.overrides().granters(),
                    Integer.parseInt(draft.overrides().mostDays()),
                    draft.items().stream().map(WrittenItemJson::of).toList());
        }
    }

    /**
     * One thing to be done, or to be so.
     *
     * @param section the heading above it; may be empty
     * @param text what is to be done, or to be so
     * @param help how to close it; may be empty
     * @param link the address of a page that says more; may be empty
     * @param mandatory whether a transition is refused while it is open
     * @param kind how it comes to be closed: {@code MANUAL}, or the kind of an automatic check
     * @param subject the id of what the check looks at; may be empty
     * @param value what the subject is held against; may be empty
     * @param tickers who may tick it
     * @param conditions what issues must be like, a condition a line; empty for all
     * @param skippable whether people may say, with a reason, that it does not apply
     * @param startsOn the first {@link java.time.LocalDate day} on which it refuses anything; missing if it does from the beginning
     */
    record WrittenItemJson(
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

        private static WrittenItemJson of(ChecklistDraft.Item item) {
            return new WrittenItemJson(
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
