package org.productops.readiness.waiver.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.readiness.waiver.WaiverCount;
import org.productops.readiness.waiver.WaiverCountView;

/**
 * How many overrides of an area or a checklist were asked for. It names nobody.
 *
 * @param id the area's key or the checklist's id; empty for issues without an area
 * @param name the area's path or the checklist's name
 * @param asked how many were asked for, those passed in their own right included
 * @param open on how many of them nobody has decided yet
 * @param granted how many were granted by somebody else than who asked
 * @param ownRight how many people passed in their own right
 * @param denied how many were denied
 * @param withdrawn how many were withdrawn
 * @param revoked how many were revoked after they had been granted or passed
 * @param active how many let their issue pass now
 */
record WaiverCountJson(
        @JsonProperty("id") String id,
        @JsonProperty("name") String name,
        @JsonProperty("asked") int asked,
        @JsonProperty("open") int open,
        @JsonProperty("granted") int granted,
        @JsonProperty("ownRight") int ownRight,
        @JsonProperty("denied") int denied,
        @JsonProperty("withdrawn") int withdrawn,
        @JsonProperty("revoked") int revoked,
        @JsonProperty("active") int active) {

    static WaiverCountJson of(WaiverCountView.Row row) {
        WaiverCount count = row.count();
        return new WaiverCountJson(
                row.id(),
                row.name(),
                count.asked(),
                count.open(),
                count.granted(),
                count.ownRight(),
                count.denied(),
                count.withdrawn(),
                count.revoked(),
                count.active());
    }
}
