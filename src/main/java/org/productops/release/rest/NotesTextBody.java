package org.productops.release.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;

/**
 * What a caller sends to keep release notes.
 *
 * @param text Markdown
 */
record NotesTextBody(@JsonProperty("text") String text) implements JsonBody {}
