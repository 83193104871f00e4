package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.JsonBody;
import org.productops.release.LaunchTierDraft;

/**
 * What a caller sends to change what launches of a size take.
 *
 * @param about which launches it is for; may have several lines
 * @param leadDays how many days before the release one should begin, 0 to 365
 * @param items needed: what is to be done, in its order; at least one
 */
record LaunchTierBody(
        @JsonProperty("about") String about,
        @JsonProperty("leadDays") Integer leadDays,
        @JsonProperty("items") List<LaunchItemBody> items)
        implements JsonBody {

    LaunchTierDraft draft() {
        return new LaunchTierDraft(
                about,
                leadDays == null ? "" : String.valueOf(leadDays),
                items == null
                        ? List.of()
                        : items.stream().map(LaunchItemBody::draft).toList());
    }
}
