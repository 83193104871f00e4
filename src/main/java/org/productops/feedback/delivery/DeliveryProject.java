package org.productops.feedback.delivery;

import java.util.Objects;

/**
 * A project of the product.
 *
 * @param id its number
 * @param key by which people know it
 * @param name what it is called
 */
public record DeliveryProject(long id, String key, String name) {

    public DeliveryProject {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(name, "name");
    }
}
