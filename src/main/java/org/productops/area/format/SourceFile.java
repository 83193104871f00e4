package org.productops.area.format;

/**
 * One of the files of a tree.
 *
 * @param path from the top of the tree, with slashes and none before it
 * @param content is not changed by anybody
 */
record SourceFile(String path, byte[] content) {}
