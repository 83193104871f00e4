package org.productops.glossary.ao;

/** The kinds of designations, as stored. */
enum DesignationKind {
    NAME,
    ABBREVIATION,
    SYNONYM
}
