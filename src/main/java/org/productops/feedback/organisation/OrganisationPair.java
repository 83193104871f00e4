package org.productops.feedback.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Two organisations, in no order: the smaller number stands first.
 *
 * @param first the smaller number
 * @param second the larger one
 */
public record OrganisationPair(long first, long second) {

    public OrganisationPair {
        if (first >= second) {
            throw new IllegalArgumentException("Not in order: " + first + ", " + second);
        }
    }

    /** These two, whichever is named first. */
    static OrganisationPair of(long one, long other) {
        return new OrganisationPair(Math.min(one, other), Math.max(one, other));
    }

    /** Each of them with each other. */
    static List<OrganisationPair> among(Collection<Long> ids) {
        List<Long> sorted = ids.stream().distinct().sorted().toList();
        List<OrganisationPair> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                pairs.add(new OrganisationPair(sorted.get(i), sorted.get(j)));
            }
        }
        return pairs;
    }
}
