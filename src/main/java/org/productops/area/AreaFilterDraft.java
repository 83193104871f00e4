package org.productops.area;

import java.util.Objects;

/**
 * Which areas somebody looks for, as typed or sent; nothing is checked yet. What is missing is empty.
 *
 * @param words see {@link AreaFilter}
 * @param holder a {@link HolderText}
 * @param role the id of a role
 * @param own {@code true} if the role must be given at the area itself
 * @param lifecycle the id of a {@link Lifecycle}
 * @param tag see {@link AreaFilter}
 * @param gap the id of an {@link AreaGap}
 * @param archived whether they are archived: {@code true}, {@code false}, or empty for both
 */
public record AreaFilterDraft(
        String words,
        String holder,
        String role,
        String own,
        String lifecycle,
        String tag,
        String gap,
        String archived) {

    public AreaFilterDraft {
        words = text(words);
        holder = text(holder);
        role = text(role);
        own = text(own);
        lifecycle = text(lifecycle);
        tag = text(tag);
        gap = text(gap);
        archived = text(archived);
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** Whether it asks for more than for what is archived or not. */
    public boolean isNarrow() {
        return !(words + holder + role + lifecycle + tag + gap).isEmpty();
    }
}
