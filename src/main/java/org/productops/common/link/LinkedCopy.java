package org.productops.common.link;

import java.util.Objects;

/**
 * What the other product has told, kept here.
 *
 * @param value what it has told; nothing of it as long as there is no copy
 */
public record LinkedCopy<T>(T value, CopyState state) {

    public LinkedCopy {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(state, "state");
    }
}
