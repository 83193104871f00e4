package org.productops.common.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * An error in the products' own form.
 *
 * @param errorMessages what is wrong as a whole
 * @param errors what is wrong by field
 * @param expectedVersion for a conflict, the version that the caller had read; else null
 * @param currentVersion for a conflict, the version that is stored; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErrorBody(
        @JsonProperty("errorMessages") List<String> errorMessages,
        @JsonProperty("errors") Map<String, String> errors,
        @JsonProperty("expectedVersion") Long expectedVersion,
        @JsonProperty("currentVersion") Long currentVersion) {}
