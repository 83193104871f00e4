package org.productops.feedback;

import java.util.List;
import java.util.Objects;

/**
 * The feedback for an issue, summed up for one person: what that person may not see is not counted.
 *
 * @param count how many feedback issues are linked
 * @param organisations who it came from, those with most feedback first
 * @param unnamed how many of them name no organisation
 * @param newest those heard last, newest first; those of which nothing is recorded yet come after all others
 */
public record LinkedFeedback(int count, List<FromOrganisation> organisations, int unnamed, List<FeedbackView> newest) {

    /** How many are shown where nobody asks for more. */
    public static final int SHOWN = 5;

    public LinkedFeedback {
        organisations = List.copyOf(organisations);
        newest = List.copyOf(newest);
    }

    /**
     * An organisation.
     *
     * @param name as it was written last
     * @param count how much feedback names it
     */
    public record FromOrganisation(String name, int count) {

        public FromOrganisation {
            Objects.requireNonNull(name, "name");
        }
    }

    /** How many are counted and not shown. */
    public int more() {
        return count - newest.size();
    }
}
