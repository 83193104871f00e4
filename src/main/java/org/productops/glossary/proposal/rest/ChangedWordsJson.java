package org.productops.glossary.proposal.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What became of words.
 *
 * @param changed of how many something became
 */
record ChangedWordsJson(@JsonProperty("changed") int changed) {}
