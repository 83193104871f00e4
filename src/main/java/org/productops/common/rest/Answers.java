package org.productops.common.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.productops.common.json.Json;

/** The forms of the REST interface's answers. */
public final class Answers {

    private Answers() {}

    /** 200 with the value as JSON. */
    public static Response ok(Object value) {
        return json(Response.ok(), value).build();
    }

    /** 200 with the value as JSON, and its version as the {@code ETag}. */
    public static Response ok(Object value, long version) {
        return json(Response.ok(), value).tag(String.valueOf(version)).build();
    }

    /** 201 with the value as JSON, and its version as the {@code ETag}. */
    public static Response created(Object value, long version) {
        return json(Response.status(Response.Status.CREATED), value)
                .tag(String.valueOf(version))
                .build();
    }

    private static Response.ResponseBuilder json(Response.ResponseBuilder builder, Object value) {
        return builder.type(MediaType.APPLICATION_JSON + ";charset=UTF-8").entity(Json.write(value));
    }
}
