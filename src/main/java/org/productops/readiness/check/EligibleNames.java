package org.productops.readiness.check;

import java.util.List;
import java.util.Objects;

/**
 * Who is eligible, for people to read.
 *
 * @param who what is asked
 * @param label what they are, such as <em>Owner of Shop › Checkout</em>
 * @param people the names of the first users and groups among them; none if nobody is
 * @param more how many more there are
 */
public record EligibleNames(Eligible who, String label, List<String> people, int more) {

    /** So many are named. */
    public static final int MOST = 10;

    public EligibleNames {
        Objects.requireNonNull(who, "who");
        Objects.requireNonNull(label, "label");
        people = List.copyOf(people);
    }

    /** Whether there is anybody. */
    public boolean isAnybody() {
        return !people.isEmpty() || who.kind() == Eligible.Kind.ANYONE;
    }
}
