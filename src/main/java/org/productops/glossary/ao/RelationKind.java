package org.productops.glossary.ao;

/** In which way a concept points to another one, as stored. */
enum RelationKind {
    /** The other one is more general. */
    BROADER,
    RELATED
}
