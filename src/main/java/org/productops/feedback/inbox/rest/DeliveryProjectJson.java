package org.productops.feedback.inbox.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.feedback.inbox.DeliveryIssues.DeliveryProject;

/**
 * A project in which the caller may create issues.
 *
 * @param key what the keys of its issues begin with
 * @param name what people call it
 * @param types the {@link List list} of {@link DeliveryTypeJson types} that can be created there
 */
record DeliveryProjectJson(
        @JsonProperty("key") String key,
        @JsonProperty("name") String name,
        @JsonProperty("types") List<DeliveryTypeJson> types) {

    /**
     * A type of issues.
     *
     * @param id its number
     * @param name what people call it
     */
    record DeliveryTypeJson(@JsonProperty("id") String id, @JsonProperty("name") String name) {}

    static DeliveryProjectJson of(DeliveryProject project) {
        return new DeliveryProjectJson(
                project.key(),
                project.name(),
                project.types().stream()
                        .map(type -> new DeliveryTypeJson(type.id(), type.name()))
                        .toList());
    }
}
