package org.productops.glossary.scope;

import java.util.List;
import org.productops.common.text.Typed;

/**
 * What somebody wants to hold in a space, as typed; nothing is checked yet. What is missing is empty.
 *
 * @param asEverywhere whether the same glossaries are to hold as in spaces that never chose, whatever else is named
 * @param glossaries the keys of the glossaries in order; {@code #} and its id for one that was chosen before and that the caller
 *     may not see any more
 * @param highlighting the name of a {@link org.productops.glossary.HighlightMode} in any case; empty for that of spaces that
 *     never chose
 * @param exclusions words that are never taken for a term
 */
public record GlossaryChoiceDraft(
        boolean asEverywhere, List<String> glossaries, String highlighting, List<String> exclusions) {

    public GlossaryChoiceDraft {
        glossaries = Typed.texts(glossaries);
        highlighting = Typed.text(highlighting);
        exclusions = Typed.texts(exclusions);
    }
}
