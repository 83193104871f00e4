package org.productops.style.text;

import java.util.Objects;
import java.util.Optional;

/**
 * A remark in a text that switches rules off or on from there on, as Vale has them in comments.
 *
 * @param block the number of the first block that it concerns
 * @param rule the name of the one rule that is meant; empty for all
 */
public record StyleSwitch(int block, Optional<String> rule, boolean on) {

    public StyleSwitch {
        Objects.requireNonNull(rule, "rule");
    }
}
