package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to keep release notes.
 *
 * @param notes Markdown
 */
record NotesTextBody(@JsonProperty("notes") String notes) implements JsonBody {}
