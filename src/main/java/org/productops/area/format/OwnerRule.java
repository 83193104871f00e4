package org.productops.area.format;

import java.util.List;

/**
 * A rule of a CODEOWNERS file about directories.
 *
 * @param line the number of its line
 * @param text the line
 * @param owners its holders, as text; none if it takes away those of the rules before
 */
record OwnerRule(int line, String text, List<String> owners) {

    OwnerRule {
        owners = List.copyOf(owners);
    }
}
