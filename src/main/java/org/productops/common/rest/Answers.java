package org.productops.common.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.productops.common.json.Json;

/** The forms of the REST interface's answers. */
public final class Answers {

    private static final String JSON_IN_UTF_8 = MediaType.APPLICATION_JSON + ";charset=UTF-8";

    private Answers() {}

    /** 200 with the value as JSON. */
    public static Response ok(Object value) {
        return json(Response.ok(), value).build();
    }

    /** 200 with the value as JSON, and its version as the {@code ETag}. */
    public static Response ok(Object value, long version) {
        return json(Response.ok(), value).tag(String.valueOf(version)).build();
    }

    /** 201 with the value as JSON, which has no version. */
    public static Response created(Object value) {
        return json(Response.status(Response.Status.CREATED), value).build();
    }

    /** 202 with the value as JSON: what was sent is kept, and seen to later. */
    public static Response accepted(Object value) {
        return json(Response.status(Response.Status.ACCEPTED), value).build();
    }

    /** 201 with the value as JSON, and its version as the {@code ETag}. */
    public static Response created(Object value, long version) {
        return json(Response.status(Response.Status.CREATED), value)
                .tag(String.valueOf(version))
                .build();
    }

    /**
     * 200 with much at once as JSON, written as it is sent; 304 if that is what the caller has. What it says is its
     * {@code ETag}, so that whoever keeps a copy of it asks for little as long as nothing changes.
     */
    public static Response whole(Object value, Request request) {
        EntityTag tag = new EntityTag(digest(value));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null
                ? Response.ok((StreamingOutput) to -> Json.write(value, to), JSON_IN_UTF_8)
                : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** 200 with a table, written as it is sent; what is wrong has to be found before. */
    public static Response table(StreamingOutput table) {
        return Response.ok(table, "text/csv;charset=UTF-8").build();
    }

    /** 201 with a text of another type, in UTF-8. */
    public static Response createdText(String content, String type) {
        return Response.status(Response.Status.CREATED)
                .entity(content)
                .type(type + ";charset=UTF-8")
                .build();
    }

    /**
     * 200 with a file that is to be kept as one.
     *
     * @param name what it is called: letters, digits, {@code .}, {@code -} and {@code _}
     */
    public static Response file(byte[] content, String type, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private static String digest(Object value) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Json.write(value, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has it", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response.ResponseBuilder json(Response.ResponseBuilder builder, Object value) {
        return builder.type(JSON_IN_UTF_8).entity(Json.write(value));
    }
}
