package org.productops.style;

import java.util.List;
import org.productops.common.text.Typed;

/**
 * Which guides somebody wants to hold in a space; nothing is checked yet.
 *
 * @param guides their keys in order
 */
public record StyleChoiceDraft(List<String> guides) {

    public StyleChoiceDraft {
        guides = Typed.texts(guides);
    }
}
