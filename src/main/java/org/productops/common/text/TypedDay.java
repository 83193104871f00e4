package org.productops.common.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days that people and programs write. */
public final class TypedDay {

    private static final int FIRST_YEAR = 1900;

    /** What comes later has more than the ten characters for which there is room. */
    private static final int LAST_YEAR = 9999;

    private TypedDay() {}

    /** The day that the text says as {@code 2026-03-31}, with blanks around it or not; empty if it says none, or one that nobody can mean. */
    public static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
