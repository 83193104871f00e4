package org.productops.glossary;

import org.productops.common.text.Characters;
import org.productops.common.text.Typed;

/**
 * What a concept means as somebody typed it; nothing is checked yet. What is missing is empty.
 *
 * @param language as a BCP 47 tag; empty for the glossary's own
 * @param definition see {@link Explanation}
 * @param text see {@link Explanation}
 */
public record ExplanationDraft(String language, String definition, String text) {

    public ExplanationDraft {
        language = Typed.text(language);
        definition = Typed.text(definition);
        text = Typed.text(text);
    }

    /** Whether it says nothing. */
    boolean isBlank() {
        return !Characters.isVisible(definition) && !Characters.isVisible(text);
    }
}
