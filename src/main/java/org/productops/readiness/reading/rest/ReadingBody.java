package org.productops.readiness.reading.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;
import org.productops.readiness.reading.ReadingDraft;

/**
 * What a caller sends to begin a reading.
 *
 * @param query needed: which issues, in JQL
 * @param source needed: in {@link org.productops.readiness.reading.TextSource.Kind what} the items are
 * @param place needed: the name or id of the field, or the key of the property
 * @param within of a property that is an object, the names that lead to the text, with slashes between them
 * @param dialect needed: the id of the dialect: {@code herocoders}, {@code herocoders-property}, {@code smart-checklist},
 *     {@code smart-checklist-json}, {@code okapya}, {@code okapya-json}, {@code stiltsoft} or {@code task-list}
 * @param mandatory whether items are mandatory that do not say themselves; yes if it is not sent
 * @param checklist the id of the checklist whose items are meant; without it, all become items of their issue
 * @param trial whether nothing is written; yes if it is not sent
 */
record ReadingBody(
        @JsonProperty("query") String query,
        @JsonProperty("source") String source,
        @JsonProperty("place") String place,
        @JsonProperty("within") String within,
        @JsonProperty("dialect") String dialect,
        @JsonProperty("mandatory") Boolean mandatory,
        @JsonProperty("checklist") Long checklist,
        @JsonProperty("trial") Boolean trial)
        implements JsonBody {

    ReadingDraft draft() {
        return new ReadingDraft(
                query,
                source,
                place,
                within,
                dialect,
                mandatory == null || mandatory,
                checklist == null ? "" : String.valueOf(checklist));
    }

    boolean isTrial() {
        return trial == null || trial;
    }
}
