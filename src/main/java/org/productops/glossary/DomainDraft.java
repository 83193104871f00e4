package org.productops.glossary;

import org.productops.common.text.Typed;

/**
 * A domain as somebody typed it; nothing is checked yet. What is missing is empty.
 *
 * @param name see {@link Domain}
 * @param parent the id of the domain above; empty for the top
 * @param description see {@link Domain}
 */
public record DomainDraft(String name, String parent, String description) {

    public DomainDraft {
        name = Typed.text(name);
        parent = Typed.text(parent);
        description = Typed.text(description);
    }
}
