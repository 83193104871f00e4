package org.productops.release;

import java.util.List;
import java.util.Objects;

/**
 * A release as somebody typed it, in a form or as JSON; nothing is checked yet. What is missing is empty.
 *
 * @param name see {@link Release}; empty for the name of the first version
 * @param versions the ids of versions as texts
 * @param target a day such as {@code 2026-12-31}
 * @param scopeFixed a day such as {@code 2026-12-31}
 * @param product who speaks for product, as in {@link org.productops.area.HolderText}
 * @param marketing who speaks for product marketing
 */
public record ReleaseDraft(
        String name,
        List<String> versions,
        String target,
        String scopeFixed,
        List<String> product,
        List<String> marketing) {

    public ReleaseDraft {
        name = Objects.requireNonNullElse(name, "");
        versions = versions == null ? List.of() : List.copyOf(versions);
        target = Objects.requireNonNullElse(target, "");
        scopeFixed = Objects.requireNonNullElse(scopeFixed, "");
        product = product == null ? List.of() : List.copyOf(product);
        marketing = marketing == null ? List.of() : List.copyOf(marketing);
    }
}
