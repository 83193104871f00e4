package org.productops.glossary.scope;

import java.util.List;
import java.util.Objects;
import org.productops.common.version.Versioned;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.HighlightMode;

/**
 * What holds in a space, for somebody who administers it.
 *
 * @param own the space's own glossary
 * @param asEverywhere whether these are those that hold in every space that chose no others
 * @param glossaries those that hold, in order
 * @param others those that the person could choose, too
 * @param highlighting how terms are marked
 * @param exclusions words that are never taken for a term
 * @param version counts the changes; 0 if nobody has chosen yet
 */
public record GlossaryChoiceView(
        GlossaryPlace own,
        boolean asEverywhere,
        List<ChosenGlossary> glossaries,
        List<GlossaryPlace> others,
        HighlightMode highlighting,
        List<String> exclusions,
        long version)
        implements Versioned {

    public GlossaryChoiceView {
        Objects.requireNonNull(own, "own");
        glossaries = List.copyOf(glossaries);
        others = List.copyOf(others);
        Objects.requireNonNull(highlighting, "highlighting");
        exclusions = List.copyOf(exclusions);
    }

    /** Whether somebody chose this; else it is what holds in every space that never chose. */
    public boolean isChosen() {
        return version != 0;
    }
}
