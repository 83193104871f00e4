package org.productops.readiness.gate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.text.Texts;
import org.productops.readiness.gate.ItemCountView;
import org.productops.readiness.gate.TrialReportView;

/**
 * What validators that only try out would have refused.
 *
 * @param days in how many last days
 * @param stopped how many transitions they would have refused
 * @param judged of how many
 * @param items because of what, the most frequent first
 * @param projects in which projects, the most frequent first
 * @param latest the latest transitions that they would have refused, at most 20
 */
record TrialReportJson(
        @JsonProperty("days") int days,
        @JsonProperty("stopped") int stopped,
        @JsonProperty("judged") int judged,
        @JsonProperty("items") List<TrialItemJson> items,
        @JsonProperty("projects") List<TrialProjectJson> projects,
        @JsonProperty("latest") List<RefusalJson> latest) {

    static TrialReportJson of(TrialReportView view, Texts texts) {
        return new TrialReportJson(
                view.days(),
                view.stopped(),
                view.judged(),
                view.items().stream().map(item -> TrialItemJson.of(item, texts)).toList(),
                view.projects().stream().map(TrialProjectJson::of).toList(),
                view.issues().values().stream()
                        .map(issue -> RefusalJson.of(issue, texts))
                        .toList());
    }

    /**
     * An item.
     *
     * @param item the item
     * @param count how many transitions it would have refused
     */
    record TrialItemJson(@JsonProperty("item") RefusalJson.RefusedItemJson item, @JsonProperty("count") int count) {

        static TrialItemJson of(ItemCountView view, Texts texts) {
            return new TrialItemJson(RefusalJson.RefusedItemJson.of(view.item(), texts), view.count());
        }
    }

    /**
     * A project.
     *
     * @param name the project's name; missing for those that the caller may not see, all together
     * @param stopped how many of its transitions would have been refused
     * @param judged of how many
     */
    record TrialProjectJson(
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("name") String name,
            @JsonProperty("stopped") int stopped,
            @JsonProperty("judged") int judged) {

        static TrialProjectJson of(TrialReportView.ProjectView view) {
            return new TrialProjectJson(view.name().orElse(null), view.stopped(), view.judged());
        }
    }
}
