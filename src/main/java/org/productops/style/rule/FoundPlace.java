package org.productops.style.rule;

import java.util.List;

/**
 * What a check has found in a {@link TextPart}.
 *
 * @param start where it begins in the part
 * @param end where the part goes on behind it; the same as the beginning if the part as a whole is meant
 * @param arguments what takes the places in the message, in their order
 * @param suggestions what to write instead
 */
record FoundPlace(int start, int end, List<String> arguments, List<String> suggestions) {

    FoundPlace {
        arguments = List.copyOf(arguments);
        suggestions = List.copyOf(suggestions);
    }
}
