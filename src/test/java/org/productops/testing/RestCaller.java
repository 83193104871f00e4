package org.productops.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.productops.common.error.ProductOpsException;
import org.productops.common.rest.ErrorMapper;
import org.productops.testing.fakes.EnglishTexts;

/** Calls resources as a program would, without a product: bodies and answers are JSON, refusals have a status. */
public final class RestCaller {

    /** The content type of a body. */
    public static final String JSON = "application/json";

    private static final ErrorMapper ERRORS = new ErrorMapper(new EnglishTexts());

    private RestCaller() {}

    /**
     * What came back.
     *
     * @param status HTTP status
     * @param tag the value of the {@code ETag}; empty if there is none
     * @param json the body; null if there is none
     */
    public record Answer(int status, String tag, JsonNode json) {

        /** The names of the fields that are wrong. */
        public Iterable<String> wrongFields() {
            return () -> json.get("errors").fieldNames();
        }
    }

    /** Makes a request. */
    public static Answer ask(Supplier<Response> request) {
        Response response;
        try {
            response = request.get();
        } catch (ProductOpsException e) {
            response = ERRORS.toResponse(e);
        }
        String tag =
                response.getEntityTag() == null ? "" : response.getEntityTag().getValue();
        Object body = response.getEntity();
        return new Answer(response.getStatus(), tag, body == null ? null : tree(body.toString()));
    }

    /** What a resource is given for a body; an empty one if nothing was sent. */
    public static InputStream body(String json) {
        return new ByteArrayInputStream((json == null ? "" : json).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
