package org.productops.glossary.ao;

/** The kinds of designations, as the first tables have them. */
enum OldDesignationKind {
    NAME,
    ABBREVIATION,
    SYNONYM
}
