package org.productops.glossary;

/**
 * A concept that somebody chose in a list.
 *
 * @param id which one it is
 * @param version the version that was seen
 */
public record ChosenConcept(long id, long version) {}
