package org.productops.release;

import java.util.Objects;

/**
 * Something to be done for a launch, as somebody typed it.
 *
 * @param side {@code product} or {@code marketing}
 * @param text what is to be done
 * @param help what that means; may be empty
 * @param leadDays by how many days before the release
 * @param owner the name of a user; empty for nobody yet, and for items of tiers
 */
public record LaunchItemDraft(String side, String text, String help, String leadDays, String owner) {

    public LaunchItemDraft {
        side = Objects.requireNonNullElse(side, "");
        text = Objects.requireNonNullElse(text, "");
        help = Objects.requireNonNullElse(help, "");
        leadDays = Objects.requireNonNullElse(leadDays, "");
        owner = Objects.requireNonNullElse(owner, "");
    }
}
