package org.productops.style;

import java.util.Objects;

/**
 * A guide as a Vale package.
 *
 * @param fileName what the file is called: letters, digits, {@code -} and {@code _} with the ending {@code .zip}
 * @param zip is not changed by anybody
 */
public record StylePackage(String fileName, byte[] zip) {

    public StylePackage {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(zip, "zip");
    }
}
