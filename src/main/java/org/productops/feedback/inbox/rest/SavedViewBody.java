package org.productops.feedback.inbox.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;
import org.productops.feedback.inbox.SavedViewDraft;

/**
 * A filter that gets a name.
 *
 * @param name needed: what it is called
 * @param query the filter, as the page's address has it, such as {@code state=overdue&amp;project=FB}
 * @param project the key of the project whose people all see it, for its administrators; the caller's alone if it is not sent
 */
record SavedViewBody(
        @JsonProperty("name") String name, @JsonProperty("query") String query, @JsonProperty("project") String project)
        implements JsonBody {

    SavedViewDraft draft() {
        return new SavedViewDraft(name, query, project);
    }
}
