package org.productops.style.rule;

import java.util.Optional;
import java.util.Set;

/**
 * A text that rules look at: a block, a part of one, or a text as a whole.
 *
 * @param scopes what is said of it
 * @param block the number of the block; empty for a text as a whole
 * @param offset where it begins in the block
 */
record TextPart(Set<String> scopes, String text, Optional<Integer> block, int offset) {}
