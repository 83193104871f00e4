package org.productops.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.productops.common.error.ProductOpsException;
import org.productops.common.json.Json;
import org.productops.common.rest.ErrorMapper;
import org.productops.common.rest.JsonBody;
import org.productops.testing.fakes.EnglishTexts;

/** Calls resources as a program would, without a product: bodies and answers are JSON, refusals have a status. */
public final class RestCaller {

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

    /** What a resource is given for a body; null if nothing was sent. */
    public static <T extends JsonBody> T body(Class<T> type, String json) {
        return json == null ? null : Json.read(json, type);
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
