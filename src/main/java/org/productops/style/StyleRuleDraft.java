package org.productops.style;

import java.util.Objects;
import java.util.Optional;
import org.productops.common.text.Typed;

/**
 * A rule as somebody typed it; nothing is checked yet. What is missing is empty.
 *
 * @param name its name within the guide; empty for the one that it has
 * @param definition what it says, as a file of a Vale package
 * @param enabled whether texts are checked with it; empty for as it is, and for yes if it is new
 */
public record StyleRuleDraft(String name, String definition, Optional<Boolean> enabled) {

    public StyleRuleDraft {
        name = Typed.text(name);
        definition = Typed.text(definition);
        Objects.requireNonNull(enabled, "enabled");
    }
}
