package org.productops.readiness.issue.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.readiness.issue.Demand;
import org.productops.readiness.issue.ReadinessView;

/**
 * How far an issue is with the checklists that its workflow needs. Sentences are in the caller's language.
 *
 * @param issueKey the issue's key
 * @param editable whether the caller may tick
 * @param checklists those that are needed next first
 */
record ReadinessJson(
        @JsonProperty("issueKey") String issueKey,
        @JsonProperty("editable") boolean editable,
        @JsonProperty("checklists") List<ChecklistStateJson> checklists) {

    static ReadinessJson of(ReadinessView view) {
        return new ReadinessJson(
                view.issueKey(),
                view.editable(),
                view.checklists().stream().map(ChecklistStateJson::of).toList());
    }

    /**
     * How far an issue is with a checklist.
     *
     * @param id the checklist's id
     * @param name the checklist's name
     * @param problem why it cannot be checked, such as that it was deleted; empty if it can
     * @param neededFor the transitions that need it, in a sentence
     * @param reachable whether one of these can be taken from the issue's status
     * @param closed how many items are closed
     * @param total how many items there are
     * @param mandatoryOpen how many mandatory items are open
     * @param progress these numbers in a sentence
     * @param items in the order in which people read them
     */
    record ChecklistStateJson(
            @JsonProperty("id") long id,
            @JsonProperty("name") String name,
            @JsonProperty("problem") String problem,
            @JsonProperty("neededFor") String neededFor,
            @JsonProperty("reachable") boolean reachable,
            @JsonProperty("closed") int closed,
            @JsonProperty("total") int total,
            @JsonProperty("mandatoryOpen") int mandatoryOpen,
            @JsonProperty("progress") String progress,
            @JsonProperty("items") List<ItemStateJson> items) {

        private static ChecklistStateJson of(ReadinessView.ChecklistView view) {
            return new ChecklistStateJson(
                    view.id(),
                    view.name(),
                    view.problem(),
                    view.neededFor(),
                    view.when().equals(Demand.When.NEXT.name()),
                    view.closed(),
                    view.total(),
                    view.mandatoryOpen(),
                    view.progress(),
                    view.items().stream().map(ItemStateJson::of).toList());
        }
    }

    /**
     * An item of an issue.
     *
     * @param id the item's id
     * @param text what is to be done, or to be so
     * @param kind how it comes to be closed: {@code MANUAL}, or the kind of an automatic check
     * @param mandatory whether a transition is refused while it is open
     * @param closed whether it is closed
     * @param tickedBy the key of the user who ticked it; missing if nobody did
     * @param tickedByName what that user is called; missing if nobody did
     * @param tickedAt {@link java.time.Instant when} it was ticked; missing if nobody did
     * @param detail who ticked it and when, or why it is open; may be empty
     * @param help how to close it; empty if it is closed
     */
    record ItemStateJson(
            @JsonProperty("id") long id,
            @JsonProperty("text") String text,
            @JsonProperty("kind") String kind,
            @JsonProperty("mandatory") boolean mandatory,
            @JsonProperty("closed") boolean closed,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("tickedBy") String tickedBy,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("tickedByName") String tickedByName,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("tickedAt") String tickedAt,
            @JsonProperty("detail") String detail,
            @JsonProperty("help") String help) {

        private static ItemStateJson of(ReadinessView.ItemView view) {
            return new ItemStateJson(
                    view.id(),
                    view.text(),
                    view.kind(),
                    view.mandatory(),
                    view.closed(),
                    view.tick().map(ReadinessView.TickView::userKey).orElse(null),
                    view.tick().map(ReadinessView.TickView::userName).orElse(null),
                    view.tick().map(tick -> tick.at().toString()).orElse(null),
                    view.detail(),
                    view.help());
        }
    }
}
