package org.productops.glossary;

import org.productops.common.text.Typed;

/**
 * What somebody wants many concepts to be, as typed; nothing is checked yet. What is missing is empty.
 *
 * @param change the name of a {@link ConceptBulkChange}
 * @param status the name of a {@link ConceptStatus}
 * @param domain the id of a domain; empty for none
 * @param area the key of a product area; empty for none
 * @param owner the name with which the owner logs in; empty for nobody
 */
public record ConceptBulkDraft(String change, String status, String domain, String area, String owner) {

    public ConceptBulkDraft {
        change = Typed.text(change).strip();
        status = Typed.text(status).strip();
        domain = Typed.text(domain).strip();
        area = Typed.text(area).strip();
        owner = Typed.text(owner).strip();
    }
}
