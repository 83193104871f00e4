package org.productops.readiness.issue.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.readiness.issue.Demand;
import org.productops.readiness.issue.ReadinessView;

/**
 * How far an issue is with its checklists. Sentences are in the caller's language.
 *
 * @param issueKey the issue's key
 * @param editable whether the caller may change anything
 * @param checklists those that are needed next first, the issue's own items last
 * @param hiddenTransitions for each transition that a condition hides, a sentence that says which it is and why
 */
record ReadinessJson(
        @JsonProperty("issueKey") String issueKey,
        @JsonProperty("editable") boolean editable,
        @JsonProperty("checklists") List<ChecklistStateJson> checklists,
        @JsonProperty("hiddenTransitions") List<String> hiddenTransitions) {

    static ReadinessJson of(ReadinessView view) {
        return new ReadinessJson(
                view.issueKey(),
                view.editable(),
                view.checklists().stream().map(ChecklistStateJson::of).toList(),
                view.hiddenTransitions());
    }

    /**
     * How far an issue is with a checklist.
     *
     * @param id the checklist's id; 0 for the items that were added to the issue
     * @param name the checklist's name
     * @param problem why it cannot be checked, such as that it was deleted; empty if it can
     * @param neededFor the transitions that need it, in a sentence; empty if none does
     * @param when {@code NEXT} if one of these can be taken from the issue's status, {@code LATER} if none can, {@code CREATION}
     *     if they create issues, {@code STANDING} if there are none
     * @param reachable whether one of the transitions can be taken from the issue's status
     * @param closed how many items are closed
     * @param total how many items there are
     * @param mandatoryOpen how many mandatory items are open
     * @param percent how many of the items are closed, in per cent
     * @param progress these numbers in a sentence
     * @param waiver the override that lets the issue pass it; missing if there is none
     * @param items in the order in which people read them
     */
    record ChecklistStateJson(
            @JsonProperty("id") long id,
            @JsonProperty("name") String name,
            @JsonProperty("problem") String problem,
            @JsonProperty("neededFor") String neededFor,
            @JsonProperty("when") String when,
            @JsonProperty("reachable") boolean reachable,
            @JsonProperty("closed") int closed,
            @JsonProperty("total") int total,
            @JsonProperty("mandatoryOpen") int mandatoryOpen,
            @JsonProperty("percent") int percent,
            @JsonProperty("progress") String progress,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("waiver") ActiveWaiverJson waiver,
            @JsonProperty("items") List<ItemStateJson> items) {

        private static ChecklistStateJson of(ReadinessView.ChecklistView view) {
            return new ChecklistStateJson(
                    view.id(),
                    view.name(),
                    view.problem(),
                    view.neededFor(),
                    view.when(),
                    view.when().equals(Demand.When.NEXT.name()),
                    view.closed(),
                    view.total(),
                    view.mandatoryOpen(),
                    view.percent(),
                    view.progress(),
                    view.waiver().map(ActiveWaiverJson::of).orElse(null),
                    view.items().stream().map(ItemStateJson::of).toList());
        }
    }

    /**
     * An override.
     *
     * @param id its id
     * @param sentence until when it holds, who granted it and why
     * @param expiresAt {@link java.time.Instant when} it runs out
     */
    record ActiveWaiverJson(
            @JsonProperty("id") long id,
            @JsonProperty("sentence") String sentence,
            @JsonProperty("expiresAt") String expiresAt) {

        private static ActiveWaiverJson of(ReadinessView.WaiverView view) {
            return new ActiveWaiverJson(
                    view.id(), view.sentence(), view.expiresAt().toString());
        }
    }

    /**
     * Who is to close an item.
     *
     * @param key the user's key
     * @param name what the user is called
     * @param picture the address of the user's picture; empty if there is none
     * @param me whether it is the caller
     */
    record AssigneeJson(
            @JsonProperty("key") String key,
            @JsonProperty("name") String name,
            @JsonProperty("picture") String picture,
            @JsonProperty("me") boolean me) {

        private static AssigneeJson of(ReadinessView.PersonView view) {
            return new AssigneeJson(view.userKey(), view.userName(), view.picture(), view.me());
        }
    }

    /**
     * An item of an issue.
     *
     * @param id the item's id; negative for one that was added to the issue
     * @param section the heading that it stands under; may be empty
     * @param text what is to be done, or to be so
     * @param kind how it comes to be closed: {@code MANUAL}, or the kind of an automatic check
     * @param mandatory whether a transition is refused while it is open, now or from a day on
     * @param blocks whether it refuses transitions now
     * @param closed whether it is closed
     * @param status what was said of it: {@link org.productops.readiness.issue.ItemMark.Status}
     * @param tickable whether the caller may tick it, or take that back
     * @param skippable whether the caller may say that it does not apply
     * @param added whether it came into the checklist after the issue was created, and is open
     * @param note what is special about it, such as from when on it blocks; may be empty
     * @param tickedBy the key of the user who ticked it, or said that it does not apply; missing if nobody did
     * @param tickedByName what that user is called; missing if nobody did
     * @param tickedAt {@link java.time.Instant when} that was; missing if nobody did
     * @param assignee who is to close it; missing if nobody is named
     * @param detail who ticked it and when, or why it is open; may be empty
     * @param help how to close it; empty if it is closed
     * @param link the address of a page that says more; may be empty
     */
    record ItemStateJson(
            @JsonProperty("id") long id,
            @JsonProperty("section") String section,
            @JsonProperty("text") String text,
            @JsonProperty("kind") String kind,
            @JsonProperty("mandatory") boolean mandatory,
            @JsonProperty("blocks") boolean blocks,
            @JsonProperty("closed") boolean closed,
            @JsonProperty("status") String status,
            @JsonProperty("tickable") boolean tickable,
            @JsonProperty("skippable") boolean skippable,
            @JsonProperty("added") boolean added,
            @JsonProperty("note") String note,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("tickedBy") String tickedBy,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("tickedByName") String tickedByName,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("tickedAt") String tickedAt,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("assignee") AssigneeJson assignee,
            @JsonProperty("detail") String detail,
            @JsonProperty("help") String help,
            @JsonProperty("link") String link) {

        private static ItemStateJson of(ReadinessView.ItemView view) {
            return new ItemStateJson(
                    view.id(),
                    view.section(),
                    view.text(),
                    view.kind(),
                    view.mandatory(),
                    view.blocks(),
                    view.closed(),
                    view.status(),
                    view.tickable(),
                    view.skippable(),
                    view.added(),
                    view.note(),
                    view.tick().map(ReadinessView.TickView::userKey).orElse(null),
                    view.tick().map(ReadinessView.TickView::userName).orElse(null),
                    view.tick().map(tick -> tick.at().toString()).orElse(null),
                    view.assignee().map(AssigneeJson::of).orElse(null),
                    view.detail(),
                    view.help(),
                    view.link());
        }
    }
}
