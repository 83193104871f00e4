package org.productops.common.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What the REST interface says about itself.
 *
 * <p>The path has no {@code .json}: Atlassian's REST takes such an extension off before it looks for a resource, as one may
 * ask for a format with it.
 */
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    /** Another version of the plugin may have another one. */
    private static final String ASK_AGAIN = "private, no-cache";

    private final String document;
    private final EntityTag tag;

    /** @param path of the product's document in the JAR */
    protected OpenApiResource(String path) {
        this.document = read(path);
        this.tag = new EntityTag(Integer.toHexString(this.document.hashCode()));
    }

    /**
     * This document.
     *
     * @return an {@link Object OpenAPI 3 document}
     */
    @GET
    public Response get(@Context Request request) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(document, MediaType.APPLICATION_JSON + ";charset=UTF-8") : unchanged;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN).build();
    }

    private static String read(String path) {
        try (InputStream in = OpenApiResource.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
