package org.productops.feedback.inbox.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;
import org.productops.feedback.inbox.SavedViewDraft;

/**
 * What a filter with a name is to be. Who shares it stays.
 *
 * @param name needed: what it is called
 * @param query the filter, as the page's address has it, such as {@code state=overdue&amp;project=FB}; nothing is left out if it is not sent
 */
record SavedViewChangeBody(@JsonProperty("name") String name, @JsonProperty("query") String query) implements JsonBody {

    SavedViewDraft draft() {
        return new SavedViewDraft(name, query, "");
    }
}
