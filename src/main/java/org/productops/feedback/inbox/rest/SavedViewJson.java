package org.productops.feedback.inbox.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.feedback.inbox.SavedView;

/**
 * A filter with a name.
 *
 * @param id its number
 * @param name what it is called
 * @param query the filter, as the page's address has it
 * @param shared whether the people of a project share it
 * @param editable whether the caller may change and remove it
 * @param version counts its changes, from 1 on
 */
record SavedViewJson(
        @JsonProperty("id") long id,
        @JsonProperty("name") String name,
        @JsonProperty("query") String query,
        @JsonProperty("shared") boolean shared,
        @JsonProperty("editable") boolean editable,
        @JsonProperty("version") long version) {

    static SavedViewJson of(SavedView view, boolean editable) {
        return new SavedViewJson(view.id(), view.name(), view.query(), view.shared(), editable, view.version());
    }
}
