package org.productops.feedback.organisation.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * In which money the values of organisations are.
 *
 * @param currency a short name, such as EUR; empty if nobody said
 */
record OrganisationCurrencyJson(@JsonProperty("currency") String currency) {}
