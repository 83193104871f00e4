package org.productops.glossary.proposal;

/**
 * What many texts use.
 *
 * @param text a word or a name of a few words, as it was written first
 * @param texts in how many texts it is; a few more, if there were too many different ones to count them all
 */
public record FrequentWord(String text, int texts) {}
