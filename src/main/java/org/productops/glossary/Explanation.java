package org.productops.glossary;

import java.util.Locale;
import java.util.Objects;

/**
 * What a concept means, said in one language.
 *
 * @param language in which it is said
 * @param definition in short, as plain text: what readers see where the term stands; may have several lines, and is empty
 *     where only the long text says what it means
 * @param text at length, in Markdown, see {@link org.productops.common.text.FormattedText}; empty if there is none
 */
public record Explanation(Locale language, String definition, String text) {

    public Explanation {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(text, "text");
    }
}
