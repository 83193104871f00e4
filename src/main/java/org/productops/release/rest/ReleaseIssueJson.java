package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.release.progress.ListState;
import org.productops.release.progress.ReleaseLine;

/**
 * An issue of a release.
 *
 * @param key its key
 * @param summary its summary
 * @param status what its status is called
 * @param resolved whether it is resolved
 * @param ready whether it is resolved with nothing that holds it up
 * @param late whether it was added after the scope was fixed
 * @param area the key of its product area; missing if it has none
 * @param assignee the key of who does it; missing if nobody does
 * @param checklists how far it is with each
 */
record ReleaseIssueJson(
        @JsonProperty("key") String key,
        @JsonProperty("summary") String summary,
        @JsonProperty("status") String status,
        @JsonProperty("resolved") boolean resolved,
        @JsonProperty("ready") boolean ready,
        @JsonProperty("late") boolean late,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("area") String area,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("assignee") String assignee,
        @JsonProperty("checklists") List<ListStateJson> checklists) {

    /**
     * A checklist of the issue.
     *
     * @param id its id; 0 for items of this issue alone
     * @param name what it is called
     * @param closed how many items are closed
     * @param total how many there are
     * @param mandatoryOpen how many mandatory ones are open
     * @param overridden whether it is passed without them
     */
    record ListStateJson(
            @JsonProperty("id") long id,
            @JsonProperty("name") String name,
            @JsonProperty("closed") int closed,
            @JsonProperty("total") int total,
            @JsonProperty("mandatoryOpen") int mandatoryOpen,
            @JsonProperty("overridden") boolean overridden) {

        static ListStateJson of(ListState list) {
            return new ListStateJson(
                    list.checklistId(),
                    list.name(),
                    list.closed(),
                    list.total(),
                    list.mandatoryOpen(),
                    list.overridden());
        }
    }

    static ReleaseIssueJson of(ReleaseLine line) {
        return new ReleaseIssueJson(
                line.issue().key(),
                line.issue().summary(),
                line.status(),
                line.state().resolved(),
                line.state().isReady(),
                line.late(),
                line.state().areaKey().orElse(null),
                line.state().assigneeKey().orElse(null),
                line.state().lists().lists().stream().map(ListStateJson::of).toList());
    }
}
