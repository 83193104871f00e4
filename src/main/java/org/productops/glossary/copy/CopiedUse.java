package org.productops.glossary.copy;

/**
 * What a word of a text may mean.
 *
 * @param concept what it means
 * @param discouraged whether it is not to be written any more
 * @param instead what is to be written in its place; empty if nobody says
 */
public record CopiedUse(CopiedConcept concept, boolean discouraged, String instead) {}
