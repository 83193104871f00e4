package org.productops.devhost.web;

/**
 * A link in a list.
 *
 * @param path where it leads, below the context path
 */
public record PageLink(String path, String label) {}
