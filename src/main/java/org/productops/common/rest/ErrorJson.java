package org.productops.common.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * An error in the products' own form. The sentences are in the caller's language.
 *
 * @param errorMessages what is wrong as a whole
 * @param errors what is wrong by field; {@code items.0.text} is the text of the first item
 * @param expectedVersion for a conflict of changes, the version that the caller had read; else missing
 * @param currentVersion for a conflict of changes, the version that is stored; else missing
 */
public record ErrorJson(
        @JsonProperty("errorMessages") List<String> errorMessages,
        @JsonProperty("errors") Map<String, String> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("expectedVersion") Long expectedVersion,
        @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("currentVersion") Long currentVersion) {}
