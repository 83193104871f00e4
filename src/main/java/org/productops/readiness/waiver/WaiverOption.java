package org.productops.readiness.waiver;

import java.util.List;
import java.util.Objects;
import org.productops.readiness.check.EligibleNames;

/**
 * A checklist that somebody may ask to pass on an issue.
 *
 * @param checklistId its id
 * @param name its name
 * @param mostDays for how many days at most
 * @param mayPass whether the user may pass it at once
 * @param granters who decides
 */
public record WaiverOption(long checklistId, String name, int mostDays, boolean mayPass, List<EligibleNames> granters) {

    public WaiverOption {
        Objects.requireNonNull(name, "name");
        granters = List.copyOf(granters);
    }
}
