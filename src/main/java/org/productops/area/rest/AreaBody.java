package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.productops.area.AreaInput;

/** What a caller sends to create or change an area. A field that is not sent is empty. */
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
        @JsonProperty("documentation") String documentation) {

    AreaInput input() {
        return new AreaInput(
                filled(key),
                filled(name),
                filled(description),
                filled(parent),
                filled(owner),
                filled(maintainerUsers),
                filled(maintainerGroups),
                filled(influencerUsers),
                filled(influencerGroups),
                filled(channel),
                filled(documentation));
    }

    private static String filled(String text) {
        return text == null ? "" : text;
    }

    private static List<String> filled(List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream().filter(Objects::nonNull).toList();
    }
}
