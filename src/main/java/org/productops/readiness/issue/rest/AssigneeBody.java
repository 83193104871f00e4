package org.productops.readiness.issue.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to give an item to somebody.
 *
 * @param assignee needed: the name with which that person logs in; also what only that person is called, or their mail address
 */
record AssigneeBody(@JsonProperty("assignee") String assignee) implements JsonBody {

    String named() {
        return Objects.requireNonNullElse(assignee, "");
    }
}
