package org.productops.readiness.checklist.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A checklist as Markdown.
 *
 * @param markdown a heading, and a task for each item
 */
record MarkdownJson(@JsonProperty("markdown") String markdown) {}
