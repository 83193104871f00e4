package org.productops.common.text;

import java.util.Optional;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;

/** Yes or no, as it stands in addresses. */
public final class Flag {

    private Flag() {}

    /**
     * Reads {@code true} or {@code false}.
     *
     * @param field where the error belongs if it is something else
     * @param typed null is taken for an empty text
     * @return empty if neither is there
     */
    public static Optional<Boolean> check(String field, String typed, FieldErrors.Collector errors) {
        String text = typed == null ? "" : typed.strip();
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            case "" -> Optional.empty();
            default -> {
                errors.at(field, Message.of("productops.common.error.not-a-flag", TextRule.beginning(text)));
                yield Optional.empty();
            }
        };
    }
}
