package org.productops.readiness.check;

import java.util.Objects;

/**
 * How an item of a checklist comes to be closed: by a person, or by what a {@link CheckType} finds.
 *
 * @param kind the name of a {@link CheckType}, or {@link #MANUAL}; one that this version does not know closes nothing
 * @param subject the id of what the check looks at, such as a field; empty if its type looks at nothing of the kind
 * @param value what the subject is held against; empty if its type compares with nothing
 */
public record Check(String kind, String subject, String value) {

    /** A person says so. */
    public static final String MANUAL = "MANUAL";

    public Check {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(value, "value");
    }

    /** A person says so. */
    public static Check manual() {
        return new Check(MANUAL, "", "");
    }

    /** A check that looks at nothing that has to be chosen. */
    public static Check of(String kind) {
        return new Check(kind, "", "");
    }

    /** A check that compares with nothing. */
    public static Check of(String kind, String subject) {
        return new Check(kind, subject, "");
    }

    /** Whether people tick the item. */
    public boolean isManual() {
        return kind.equals(MANUAL);
    }
}
