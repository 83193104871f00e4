package org.productops.glossary.scope;

import java.util.Objects;
import java.util.Optional;
import org.productops.glossary.GlossaryPlace;

/**
 * A glossary that was chosen for a space.
 *
 * @param id its id; 0 for the space's own in which nothing was written yet
 * @param place which one it is; empty if it is of a space that the caller may not see any more, or that is gone
 */
public record ChosenGlossary(long id, Optional<GlossaryPlace> place) {

    /** What comes before the id of one that the caller may not see. */
    static final String HIDDEN = "#";

    public ChosenGlossary {
        Objects.requireNonNull(place, "place");
    }

    static ChosenGlossary of(GlossaryPlace place) {
        return new ChosenGlossary(place.glossaryId(), Optional.of(place));
    }

    /** What a draft calls it. */
    public String text() {
        return place.map(GlossaryPlace::key).orElse(HIDDEN + id);
    }
}
