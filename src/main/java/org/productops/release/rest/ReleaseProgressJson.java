package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.release.progress.OpenBy;
import org.productops.release.progress.OpenCount;
import org.productops.release.progress.ReleaseProgress;

/**
 * How far the issues of a release are, of those that the caller may see.
 *
 * @param issues how many these are
 * @param hidden how many others there are
 * @param ready how many are resolved with nothing that holds them up
 * @param late how many of all were added after the scope was fixed
 * @param mandatoryOpen how many mandatory items of checklists are open
 * @param overridden how many checklists are passed without their mandatory items
 * @param frozen whether the figures are those of when it was released
 * @param byOwner what is open by the key of who answers for it
 * @param byArea what is open by the key of the product area
 * @param byKind what is open by the kind of the check
 */
record ReleaseProgressJson(
        @JsonProperty("issues") int issues,
        @JsonProperty("hidden") int hidden,
        @JsonProperty("ready") int ready,
        @JsonProperty("late") int late,
        @JsonProperty("mandatoryOpen") int mandatoryOpen,
        @JsonProperty("overridden") int overridden,
        @JsonProperty("frozen") boolean frozen,
        @JsonProperty("byOwner") List<OpenCountJson> byOwner,
        @JsonProperty("byArea") List<OpenCountJson> byArea,
        @JsonProperty("byKind") List<OpenCountJson> byKind) {

    /**
     * How much is open of one of them.
     *
     * @param subject which; empty for those without
     * @param mandatory how many mandatory items
     * @param advised how many others
     * @param issues on how many issues
     */
    record OpenCountJson(
            @JsonProperty("subject") String subject,
            @JsonProperty("mandatory") int mandatory,
            @JsonProperty("advised") int advised,
            @JsonProperty("issues") int issues) {}

    static ReleaseProgressJson of(ReleaseProgress progress) {
        return new ReleaseProgressJson(
                progress.lines().size(),
                progress.hidden(),
                progress.ready(),
                progress.late(),
                progress.mandatoryOpen(),
                progress.overridden(),
                progress.isFrozen(),
                counts(OpenCount.of(progress.lines(), OpenBy.OWNER)),
                counts(OpenCount.of(progress.lines(), OpenBy.AREA)),
                counts(OpenCount.of(progress.lines(), OpenBy.KIND)));
    }

    private static List<OpenCountJson> counts(List<OpenCount> counts) {
        return counts.stream()
                .map(count -> new OpenCountJson(count.subject(), count.mandatory(), count.advised(), count.issues()))
                .toList();
    }
}
