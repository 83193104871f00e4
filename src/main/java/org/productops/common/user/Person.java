package org.productops.common.user;

import java.util.Objects;

/**
 * A user of the product, as shown to others.
 *
 * @param key the product's key of the user, which survives renames; what is stored
 * @param name the name with which the user logs in; what people type
 * @param displayName the name to show
 * @param picture the URL of the picture, or an empty text if there is none
 * @param active whether the user may use the product: neither deactivated nor without a licence for it
 */
public record Person(String key, String name, String displayName, String picture, boolean active) {

    public Person {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(displayName, "displayName");
        Objects.requireNonNull(picture, "picture");
    }

    /** Whether they can answer for anything. */
    public Standing standing() {
        return active ? Standing.ACTIVE : Standing.INACTIVE;
    }
}
