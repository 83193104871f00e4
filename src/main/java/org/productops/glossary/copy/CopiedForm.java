package org.productops.glossary.copy;

import java.util.List;

/**
 * A word of a text that a glossary explains.
 *
 * @param text as it is written there
 * @param uses what it may mean; never empty
 */
public record CopiedForm(String text, List<CopiedUse> uses) {

    public CopiedForm {
        uses = List.copyOf(uses);
    }
}
