package org.productops.common.index;

import java.util.Objects;
import java.util.Set;

/**
 * What is to be found: texts that say much the same as this one.
 *
 * @param text what somebody wrote
 * @param unfinished whether its last word may be one that is still being written; it then stands for all that begin with it
 * @param grouped whether only texts that belong to a group are asked for
 * @param except ids of texts that are not asked for
 * @param most how many at most
 */
public record TextQuestion(String text, boolean unfinished, boolean grouped, Set<Long> except, int most) {

    public TextQuestion {
        Objects.requireNonNull(text, "text");
        except = Set.copyOf(except);
    }

    /** Asks for texts that say much the same as a finished one. */
    public static TextQuestion like(String text, int most) {
        return new TextQuestion(text, false, false, Set.of(), most);
    }

    /** The same question for texts that belong to a group. */
    public TextQuestion amongGrouped() {
        return new TextQuestion(text, unfinished, true, except, most);
    }
}
