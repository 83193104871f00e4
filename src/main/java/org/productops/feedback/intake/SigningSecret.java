package org.productops.feedback.intake;

import java.util.Objects;

/**
 * What a sender signs with.
 *
 * @param value the secret itself; empty if there is none
 */
public record SigningSecret(String value) {

    /** There is none. */
    public static final SigningSecret NONE = new SigningSecret("");

    public SigningSecret {
        Objects.requireNonNull(value, "value");
    }

    /** Whether there is one. */
    public boolean isSet() {
        return !value.isEmpty();
    }

    /** Not the secret: texts of records get into logs. */
    @Override
    public String toString() {
        return isSet() ? "set" : "none";
    }
}
