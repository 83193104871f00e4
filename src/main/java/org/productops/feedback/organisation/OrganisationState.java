package org.productops.feedback.organisation;

import java.util.Arrays;
import java.util.Optional;

/** How an organisation and we stand to each other. The names are stored. */
public enum OrganisationState {
    /** It may become a customer. */
    PROSPECT,
    /** It is a customer. */
    CUSTOMER,
    /** It is a customer that has said it will leave, or is about to. */
    LEAVING,
    /** It was a customer, or decided against us. */
    LOST;

    /** The state with this name, however its letters are written; empty if there is none. */
    public static Optional<OrganisationState> named(String name) {
        return Arrays.stream(values())
                .filter(state -> state.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
