package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;
import org.productops.release.LaunchDecisionDraft;

/**
 * What a caller sends to decide on a release.
 *
 * @param go needed: whether it goes out
 * @param reason why; may have several lines
 */
record LaunchDecisionBody(@JsonProperty("go") Boolean go, @JsonProperty("reason") String reason) implements JsonBody {

    LaunchDecisionDraft draft() {
        String decided = go == null ? "" : go ? LaunchDecisionDraft.GO : LaunchDecisionDraft.NO_GO;
        return new LaunchDecisionDraft(decided, reason);
    }
}
