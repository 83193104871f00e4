package org.productops.style;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.productops.glossary.GlossarySpace;

/**
 * Which style guides hold in a space, for somebody who may see it.
 *
 * @param guides those that hold, in order
 * @param others those that could be switched on, too, by name
 * @param editable whether the reader decides that
 * @param version counts the changes; 0 if nobody has chosen yet
 */
public record StyleChoiceView(
        GlossarySpace space, List<Holding> guides, List<StyleGuide> others, boolean editable, long version) {

    public StyleChoiceView {
        Objects.requireNonNull(space, "space");
        guides = List.copyOf(guides);
        others = List.copyOf(others);
    }

    /**
     * A guide that holds.
     *
     * @param since when it was switched on
     */
    public record Holding(StyleGuide guide, Instant since) {

        public Holding {
            Objects.requireNonNull(guide, "guide");
            Objects.requireNonNull(since, "since");
        }
    }
}
