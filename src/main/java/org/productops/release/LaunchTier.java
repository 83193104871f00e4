package org.productops.release;

import java.util.List;
import java.util.Objects;
import org.productops.common.version.Versioned;

/**
 * What a launch of a size takes.
 *
 * @param number from 1, the largest, to {@value #LAST}
 * @param about which launches it is for
 * @param leadDays how many days before the release one should begin
 * @param items what is to be done, in its order
 * @param version counts its changes; 0 as it ships
 */
public record LaunchTier(int number, String about, int leadDays, List<Item> items, long version) implements Versioned {

    /** The smallest. */
    public static final int LAST = 3;

    /** A longer list is not read any more. */
    public static final int MOST_ITEMS = 40;

    public LaunchTier {
        Objects.requireNonNull(about, "about");
        items = List.copyOf(items);
    }

    /**
     * Something to be done for a launch.
     *
     * @param side who sees to it
     * @param text what it is
     * @param help what that means; may be empty
     * @param leadDays by how many days before the release
     */
    public record Item(ReleaseSide side, String text, String help, int leadDays) {
        public Item {
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(help, "help");
        }
    }
}
