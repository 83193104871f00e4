package org.productops.devhost.web;

/**
 * A group of links.
 *
 * @param key the module's key
 * @param label its text in the reader's language
 */
public record WebSection(String key, String label) {}
