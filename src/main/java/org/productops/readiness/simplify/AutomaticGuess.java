package org.productops.readiness.simplify;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.productops.common.text.SearchFolding;
import org.productops.readiness.check.CheckSubjects;

/**
 * Guesses by its words which check could take the place of an item's tick: that a field which the item names has a value. An
 * administrator looks at it in the form before anything is saved.
 */
final class AutomaticGuess {

    /** Shorter names, such as that of an issue's key, stand in too many texts. */
    private static final int SHORTEST = 4;

    private AutomaticGuess() {}

    /**
     * The field; empty if the words name no field.
     *
     * @param fields those that there are
     */
    static Optional<CheckSubjects.Choice> of(String text, List<CheckSubjects.Choice> fields) {
        List<String> words = words(text);
        return fields.stream()
                .filter(field -> field.name().length() >= SHORTEST && names(words, words(field.name())))
                .max(Comparator.comparingInt(field -> field.name().length()));
    }

    private static boolean names(List<String> words, List<String> name) {
        return !name.isEmpty() && Collections.indexOfSubList(words, name) >= 0;
    }

    private static List<String> words(String text) {
        return Arrays.asList(SearchFolding.words(Twins.normal(text)));
    }
}
