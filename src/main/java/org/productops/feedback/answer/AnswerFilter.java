package org.productops.feedback.answer;

import java.util.Objects;

/**
 * Which answers somebody wants to see.
 *
 * @param projectKey the key of a project; empty for all that the reader may see
 * @param areaKey the key of an area, with all below it; empty for all
 * @param deliveryKey the key of a delivery issue; empty for all
 * @param organisation words that the name of the organisation has; empty for all
 * @param overdue whether only those are meant that have waited longer than their project has agreed
 * @param byOrganisation whether those of one organisation stand together, and not those of one delivery issue
 */
public record AnswerFilter(
        String projectKey,
        String areaKey,
        String deliveryKey,
        String organisation,
        boolean overdue,
        boolean byOrganisation) {

    /** All of them. */
    public static final AnswerFilter ALL = new AnswerFilter("", "", "", "", false, false);

    public AnswerFilter {
        Objects.requireNonNull(projectKey, "projectKey");
        Objects.requireNonNull(areaKey, "areaKey");
        Objects.requireNonNull(deliveryKey, "deliveryKey");
        Objects.requireNonNull(organisation, "organisation");
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !projectKey.isEmpty()
                || !areaKey.isEmpty()
                || !deliveryKey.isEmpty()
                || !organisation.isEmpty()
                || overdue;
    }
}
