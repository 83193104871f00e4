package org.productops.glossary.highlight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.productops.common.rest.JsonBody;

/**
 * Whether terms are to be marked.
 *
 * @param marked needed: whether they are
 */
public record MarkedBody(@JsonProperty(value = "marked", required = true) boolean marked) implements JsonBody {}
