package org.productops.readiness.issue.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.readiness.issue.ReadinessView;

/** The JSON of an issue's readiness; see {@link ReadinessView}. */
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

    /** See {@link ReadinessView.ChecklistView}. */
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
                    view.reachable(),
                    view.closed(),
                    view.total(),
                    view.mandatoryOpen(),
                    view.progress(),
                    view.items().stream().map(ItemStateJson::of).toList());
        }
    }

    /** See {@link ReadinessView.ItemView}; who and when are missing while nobody has ticked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemStateJson(
            @JsonProperty("id") long id,
            @JsonProperty("text") String text,
            @JsonProperty("kind") String kind,
            @JsonProperty("mandatory") boolean mandatory,
            @JsonProperty("closed") boolean closed,
            @JsonProperty("tickedBy") String tickedBy,
            @JsonProperty("tickedByName") String tickedByName,
            @JsonProperty("tickedAt") String tickedAt,
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
