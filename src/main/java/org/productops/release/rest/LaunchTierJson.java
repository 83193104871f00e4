package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.release.LaunchTier;

/**
 * What launches of a size take.
 *
 * @param number from 1, the largest, to 3
 * @param about which launches it is for
 * @param leadDays how many days before the release one should begin
 * @param items what is to be done, in its order
 * @param version counts its changes; 0 as it ships
 */
record LaunchTierJson(
        @JsonProperty("number") int number,
        @JsonProperty("about") String about,
        @JsonProperty("leadDays") int leadDays,
        @JsonProperty("items") List<TierItemJson> items,
        @JsonProperty("version") long version) {

    /**
     * Something to be done.
     *
     * @param side {@code product} or {@code marketing}, who sees to it
     * @param text what it is
     * @param help what that means; may be empty
     * @param leadDays by how many days before the release
     */
    record TierItemJson(
            @JsonProperty("side") String side,
            @JsonProperty("text") String text,
            @JsonProperty("help") String help,
            @JsonProperty("leadDays") int leadDays) {}

    static LaunchTierJson of(LaunchTier tier) {
        return new LaunchTierJson(
                tier.number(),
                tier.about(),
                tier.leadDays(),
                tier.items().stream()
                        .map(item -> new TierItemJson(item.side().id(), item.text(), item.help(), item.leadDays()))
                        .toList(),
                tier.version());
    }
}
