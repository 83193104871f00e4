package org.productops.common.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.json.Json;

/** The forms of the REST interface's answers. */
public final class Answers {

    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

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

    /**
     * The version in an {@code If-Match} header.
     *
     * @param header the version that the write is based on, which is the {@code ETag} that was read
     * @throws InvalidException if there is none: a write names the version that it is based on
     */
    public static long version(String header) {
        Matcher matcher = ETAG.matcher(header == null ? "" : header.strip());
        if (!matcher.matches()) {
            throw InvalidException.general(Message.of("productops.common.error.if-match"));
        }
        return Long.parseLong(matcher.group(1));
    }

    /**
     * The body, which a resource is not given at all where the caller sent nothing.
     *
     * @param body may be null
     * @throws InvalidException if it is
     */
    public static <T extends JsonBody> T sent(T body) {
        if (body == null) {
            throw InvalidException.general(Message.of("productops.common.error.json-empty"));
        }
        return body;
    }

    private static Response.ResponseBuilder json(Response.ResponseBuilder builder, Object value) {
        return builder.type(MediaType.APPLICATION_JSON + ";charset=UTF-8").entity(Json.write(value));
    }
}
