package org.productops.devhost.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The platform's own form of an error. */
record StatusBody(@JsonProperty("message") String message, @JsonProperty("status-code") int statusCode) {

    static Response response(int status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new StatusBody(message, status))
                .build();
    }
}
