package org.productops.glossary.highlight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.rest.JsonBody;

/**
 * Texts in which terms are to be found.
 *
 * @param texts needed: what stands in them, with a line break between paragraphs; 100,000 characters together at most
 */
public record ReadTextsBody(@JsonProperty(value = "texts", required = true) List<String> texts) implements JsonBody {}
