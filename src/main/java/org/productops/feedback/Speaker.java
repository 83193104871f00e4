package org.productops.feedback;

import java.util.Objects;

/**
 * The person who said something. These are personal data: nothing but the feedback itself keeps them.
 *
 * @param side whether it was a customer or a colleague
 * @param name may be empty
 * @param contact how to reach the person, such as an address for mail; may be empty
 * @param mayBeContacted whether the person agreed to be asked back
 */
public record Speaker(Side side, String name, String contact, boolean mayBeContacted) {

    /** A customer of whom nothing is known. */
    public static final Speaker UNKNOWN = new Speaker(Side.CUSTOMER, "", "", false);

    public Speaker {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(contact, "contact");
    }
}
