package org.productops.feedback.loop;

import java.time.YearMonth;
import java.util.Objects;

/**
 * One thing that is counted. There is no person in it.
 *
 * @param measure as what it is counted
 * @param projectId the project of its feedback issue; of its delivery issue where there is no feedback
 * @param areaKey the area of its feedback issue, or if that has none of its delivery issue; empty if neither has
 * @param month when it was so
 * @param feedbackId its feedback issue; 0 if there is none, below 0 if that was deleted
 * @param deliveryId its delivery issue; 0 if there is none, below 0 if that was deleted
 * @param amount minutes of a time, the number of the day of a release, and 0 of anything else
 */
public record LoopPoint(
        LoopMeasure measure,
        long projectId,
        String areaKey,
        YearMonth month,
        long feedbackId,
        long deliveryId,
        int amount) {

    public LoopPoint {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(areaKey, "areaKey");
        Objects.requireNonNull(month, "month");
    }
}
