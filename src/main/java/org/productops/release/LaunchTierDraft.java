package org.productops.release;

import java.util.List;
import java.util.Objects;

/**
 * A tier as somebody typed it.
 *
 * @param about which launches it is for
 * @param leadDays how many days before the release one should begin
 * @param items what is to be done, in its order
 */
public record LaunchTierDraft(String about, String leadDays, List<LaunchItemDraft> items) {

    public LaunchTierDraft {
        about = Objects.requireNonNullElse(about, "");
        leadDays = Objects.requireNonNullElse(leadDays, "");
        items = items == null ? List.of() : List.copyOf(items);
    }
}
