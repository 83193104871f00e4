package org.productops.readiness.checklist;

import java.util.List;
import org.productops.readiness.check.Eligible;

/**
 * Whether, by whom and for how long a checklist can be passed although it is not complete.
 *
 * @param allowed whether at all
 * @param granters who decides: whoever is one of these; if there are none, nobody does, and nothing can be asked
 * @param mostDays after how many days an override runs out at the latest; 1 to {@value #MOST_DAYS}
 */
public record WaiverPolicy(boolean allowed, List<Eligible> granters, int mostDays) {

    /** The longest that any checklist lets overrides last. */
    public static final int MOST_DAYS = 365;

    /** How long overrides last at most where nobody has said anything else. */
    public static final int USUAL_DAYS = 14;

    /** At most so many kinds of granters. */
    public static final int MOST_GRANTERS = 20;

    /** The checklist cannot be passed. */
    public static final WaiverPolicy FORBIDDEN = new WaiverPolicy(false, List.of(), USUAL_DAYS);

    /** What holds for a checklist of which nobody has said anything else: the owners of the area decide. */
    public static final WaiverPolicy USUAL = new WaiverPolicy(true, List.of(Eligible.areaRole("owner")), USUAL_DAYS);

    public WaiverPolicy {
        granters = List.copyOf(granters);
        if (mostDays < 1 || mostDays > MOST_DAYS) {
            throw new IllegalArgumentException("An override of " + mostDays + " days");
        }
        if (granters.contains(Eligible.ANYONE)) {
            // Who asks would always be one of those who decide.
            throw new IllegalArgumentException("Anyone grants overrides");
        }
    }
}
