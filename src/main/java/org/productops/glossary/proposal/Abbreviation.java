package org.productops.glossary.proposal;

/**
 * A short form that a text expands.
 *
 * @param shortForm as it is written, without the s of its plural
 * @param longForm what it stands for, on one line
 */
public record Abbreviation(String shortForm, String longForm) {}
