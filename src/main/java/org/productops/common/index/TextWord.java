package org.productops.common.index;

/**
 * A word of a text that says something.
 *
 * @param written as it stands in the text
 * @param plain without what makes no difference to who searches
 * @param stem what all its forms in its language have alike
 */
record TextWord(String written, String plain, String stem) {}
