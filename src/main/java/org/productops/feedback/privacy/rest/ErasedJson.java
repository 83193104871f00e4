package org.productops.feedback.privacy.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.person.Erased;

/**
 * What was erased of one topic.
 *
 * @param topic which it is, such as feedback
 * @param count in how many places
 */
record ErasedJson(@JsonProperty("topic") String topic, @JsonProperty("count") int count) {

    static ErasedJson of(Erased erased) {
        return new ErasedJson(erased.topic(), erased.count());
    }
}
