package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.area.AreaDraft;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to create or change an area. A field that is not sent is empty.
 *
 * @param key 2 to 50 of {@code a}–{@code z}, {@code 0}–{@code 9} and {@code -}, first a letter. Needed for a new area; it
 *     never changes, and may be sent again as it is
 * @param name what people call it
 * @param description what belongs to it; may have several lines
 * @param parent the key of the area above, which is not archived; empty for the top. There are at most
 *     {@value org.productops.area.AreaRules#MOST_LEVELS} levels
 * @param owner the name with which the owner logs in
 * @param maintainerUsers the names with which they log in; at most {@value org.productops.area.AreaRules#MOST_HOLDERS}
 * @param maintainerGroups names of groups; at most {@value org.productops.area.AreaRules#MOST_HOLDERS}
 * @param influencerUsers the names with which they log in; at most {@value org.productops.area.AreaRules#MOST_HOLDERS}
 * @param influencerGroups names of groups; at most {@value org.productops.area.AreaRules#MOST_HOLDERS}
 * @param channel where to reach those who look after it
 * @param documentation an {@code http} or {@code https} address
 */
record AreaBody(
        @JsonProperty("key") String key,
        @JsonProperty("name") String name,
        @JsonProperty("description") String description,
        @JsonProperty("parent") String parent,
        @JsonProperty("owner") String owner,
        @JsonProperty("maintainerUsers") List<String> maintainerUsers,
        @JsonProperty("maintainerGroups") List<String> maintainerGroups,
        @JsonProperty("influencerUsers") List<String> influencerUsers,
        @JsonProperty("influencerGroups") List<String> influencerGroups,
        @JsonProperty("channel") String channel,
        @JsonProperty("documentation") String documentation)
        implements JsonBody {

    AreaDraft draft() {
        return new AreaDraft(
                key,
                name,
                description,
                parent,
                owner,
                maintainerUsers,
                maintainerGroups,
                influencerUsers,
                influencerGroups,
                channel,
                documentation);
    }
}
