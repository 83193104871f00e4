package org.productops.glossary;

/**
 * A word of a concept that means something else, too.
 *
 * @param term the word, as the concept has it
 * @param other what else it means
 */
record Homonym(Term term, Concept other) {}
