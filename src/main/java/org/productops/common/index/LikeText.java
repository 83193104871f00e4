package org.productops.common.index;

import java.util.List;
import java.util.Objects;

/**
 * A text that says much the same as another.
 *
 * @param id the text's id
 * @param group the group it belongs to; empty if there is none
 * @param likeness how much of what both say is the same, from 0 (nothing) to 100 (all of it), see {@link WordIndex}
 * @param sharedWords the words that both have, as they stand in the text that was asked for, the most telling first
 */
public record LikeText(long id, String group, int likeness, List<String> sharedWords) {

    public LikeText {
        Objects.requireNonNull(group, "group");
        sharedWords = List.copyOf(sharedWords);
    }
}
