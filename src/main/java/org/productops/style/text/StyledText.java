package org.productops.style.text;

import java.util.List;
import java.util.Objects;

/**
 * A text that is checked, read from what it is stored as.
 *
 * @param source what it is stored as, unchanged
 * @param blocks what there is to read of it, in its order; inline blocks come behind the one that they are a part of
 * @param switches what its remarks say of rules, in their order
 * @param whole whether that is all of it; of a very long text only the beginning is read
 */
public record StyledText(String source, List<TextBlock> blocks, List<StyleSwitch> switches, boolean whole) {

    public StyledText {
        Objects.requireNonNull(source, "source");
        blocks = List.copyOf(blocks);
        switches = List.copyOf(switches);
    }
}
