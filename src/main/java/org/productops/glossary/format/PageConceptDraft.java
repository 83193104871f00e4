package org.productops.glossary.format;

import org.productops.common.text.Typed;

/**
 * Of which pages somebody wants to make terms, as typed; nothing is checked yet.
 *
 * @param space the key of their space
 * @param label a label that they have; empty for any
 * @param page the id of a page, or its address, below which they are; empty for any
 */
public record PageConceptDraft(String space, String label, String page) {

    public PageConceptDraft {
        space = Typed.text(space);
        label = Typed.text(label);
        page = Typed.text(page);
    }
}
