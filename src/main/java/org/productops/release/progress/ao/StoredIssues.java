package org.productops.release.progress.ao;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.productops.common.store.ao.StoredTexts;
import org.productops.release.progress.IssueLists;
import org.productops.release.progress.ListState;
import org.productops.release.progress.OpenDuty;
import org.productops.release.progress.ReleaseIssue;

/**
 * Issues as a kept state has them.
 *
 * @param issues in their order
 */
record StoredIssues(@JsonProperty("issues") List<StoredIssue> issues) {

    /** An issue. */
    record StoredIssue(
            @JsonProperty("id") long id,
            @JsonProperty("area") String area,
            @JsonProperty("assignee") String assignee,
            @JsonProperty("resolved") boolean resolved,
            @JsonProperty("lists") List<StoredList> lists,
            @JsonProperty("open") List<StoredDuty> open) {}

    /** A checklist of an issue. */
    record StoredList(
            @JsonProperty("id") long id,
            @JsonProperty("name") String name,
            @JsonProperty("closed") int closed,
            @JsonProperty("total") int total,
            @JsonProperty("mandatoryOpen") int mandatoryOpen,
            @JsonProperty("overridden") boolean overridden) {}

    /** An open item of an issue. */
    record StoredDuty(
            @JsonProperty("checklist") String checklist,
            @JsonProperty("text") String text,
            @JsonProperty("kind") String kind,
            @JsonProperty("mandatory") boolean mandatory,
            @JsonProperty("owner") String owner) {}

    static StoredIssues of(List<ReleaseIssue> issues) {
        return new StoredIssues(issues.stream().map(StoredIssues::stored).toList());
    }

    private static StoredIssue stored(ReleaseIssue issue) {
        return new StoredIssue(
                issue.issueId(),
                issue.areaKey().orElse(null),
                issue.assigneeKey().orElse(null),
                issue.resolved(),
                issue.lists().lists().stream()
                        .map(list -> new StoredList(
                                list.checklistId(),
                                list.name(),
                                list.closed(),
                                list.total(),
                                list.mandatoryOpen(),
                                list.overridden()))
                        .toList(),
                issue.lists().open().stream()
                        .map(duty -> new StoredDuty(
                                duty.checklist(),
                                duty.text(),
                                duty.kind(),
                                duty.mandatory(),
                                duty.ownerKey().orElse(null)))
                        .toList());
    }

    /** The issues that are stored. */
    List<ReleaseIssue> read() {
        return all(issues).stream().map(StoredIssues::issue).toList();
    }

    private static ReleaseIssue issue(StoredIssue stored) {
        return new ReleaseIssue(
                stored.id(),
                Optional.ofNullable(stored.area()),
                Optional.ofNullable(stored.assignee()),
                stored.resolved(),
                new IssueLists(
                        all(stored.lists()).stream()
                                .map(list -> new ListState(
                                        list.id(),
                                        StoredTexts.orEmpty(list.name()),
                                        list.closed(),
                                        list.total(),
                                        list.mandatoryOpen(),
                                        list.overridden()))
                                .toList(),
                        all(stored.open()).stream()
                                .map(duty -> new OpenDuty(
                                        StoredTexts.orEmpty(duty.checklist()),
                                        StoredTexts.orEmpty(duty.text()),
                                        StoredTexts.orEmpty(duty.kind()),
                                        duty.mandatory(),
                                        Optional.ofNullable(duty.owner())))
                                .toList()));
    }

    private static <T> List<T> all(List<T> stored) {
        return stored == null ? List.of() : stored;
    }
}
