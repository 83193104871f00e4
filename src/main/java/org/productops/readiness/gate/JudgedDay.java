package org.productops.readiness.gate;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How many transitions a checklist was asked for, whatever it said, or a part of them.
 *
 * @param day in universal time
 * @param place where it was asked
 * @param judged how many transitions
 * @param lost how many refusals could not be kept
 */
public record JudgedDay(LocalDate day, Place place, int judged, int lost) {

    /**
     * Where a checklist is asked.
     *
     * @param checklistId 0 for each transition once, however many checklists it asks for
     * @param trial whether it is asked on trial only
     */
    public record Place(long checklistId, long projectId, String workflow, String transition, boolean trial) {
        public Place {
            Objects.requireNonNull(workflow, "workflow");
            Objects.requireNonNull(transition, "transition");
        }

        /** All checklists there together. */
        Place ofAll() {
            return new Place(0, projectId, workflow, transition, trial);
        }
    }
}
