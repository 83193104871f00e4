package org.productops.glossary.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What became of many concepts.
 *
 * @param changed how many were changed or deleted; the others were so already
 */
record ChangedConceptsJson(@JsonProperty("changed") int changed) {}
