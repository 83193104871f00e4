package org.productops.common.user;

import java.util.Optional;
import java.util.function.Supplier;

/** Lets work beside any request be done as a user, as far as the product and its links ask who that is. */
public interface OnBehalf {

    /**
     * Does the work as the user, and restores afterwards who was asking before.
     *
     * @return what the work gives, never null there; empty if there is no such user any more, and nothing is done
     */
    <T> Optional<T> of(String userKey, Supplier<T> work);
}
