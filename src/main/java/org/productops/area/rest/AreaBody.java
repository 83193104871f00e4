package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.area.AreaDraft;
import org.productops.common.rest.JsonBody;

/** What a caller sends to create or change an area; see {@link AreaDraft}. A field that is not sent is empty. */
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
