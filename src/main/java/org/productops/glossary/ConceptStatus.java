package org.productops.glossary;

/** How far a concept is. The names are stored. */
public enum ConceptStatus {
    /** Proposed, or in work: its editors and those who browse the glossary see it; it is not shown in texts. */
    DRAFT,
    /** In force: readers see it where its terms are written. */
    APPROVED,
    /** Not in use any more; kept so that older texts are understood. It is not shown in texts. */
    RETIRED
}
