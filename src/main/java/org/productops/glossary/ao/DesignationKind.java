package org.productops.glossary.ao;

/** The kinds of forms, as stored. */
enum FormKind {
    NAME,
    ABBREVIATION,
    SYNONYM
}
