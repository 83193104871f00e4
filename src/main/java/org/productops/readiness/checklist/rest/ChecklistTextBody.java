package org.productops.readiness.checklist.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;

/**
 * A text with items of checklists.
 *
 * @param text as it stands elsewhere, or the JSON of a field or property of another app as a text
 * @param dialect the id of the dialect: {@code herocoders}, {@code herocoders-property}, {@code smart-checklist},
 *     {@code smart-checklist-json}, {@code okapya}, {@code okapya-json}, {@code stiltsoft} or {@code task-list}; without it,
 *     it is guessed
 * @param mandatory whether items are mandatory that do not say themselves; yes if it is not sent
 */
record ChecklistTextBody(
        @JsonProperty("text") String text,
        @JsonProperty("dialect") String dialect,
        @JsonProperty("mandatory") Boolean mandatory)
        implements JsonBody {}
