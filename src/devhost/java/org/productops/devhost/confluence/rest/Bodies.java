package org.productops.devhost.confluence.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.productops.devhost.confluence.content.ContentProblem;

/** Reading and writing the JSON of Confluence's REST resources. */
final class Bodies {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Bodies() {}

    static JsonNode read(String body) {
        JsonNode json = parse(body);
        if (!json.isObject()) {
            throw new ContentProblem(400, "", "The request needs a JSON object as its body.");
        }
        return json;
    }

    /** The list that was sent. */
    static JsonNode readList(String body) {
        JsonNode json = parse(body);
        if (!json.isArray()) {
            throw new ContentProblem(400, "", "The request needs a JSON array as its body.");
        }
        return json;
    }

    private static JsonNode parse(String body) {
        try {
            return JSON.readTree(body == null ? "" : body);
        } catch (JsonProcessingException e) {
            throw new ContentProblem(400, "", "Could not parse the body of the request: " + e.getOriginalMessage());
        }
    }

    static Response ok(JsonNode body) {
        return Response.ok(body.toString(), MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** One page of a list in Confluence's envelope. */
    static <T> Response list(List<T> all, int start, int limit, Function<T, JsonNode> json) {
        int from = Math.max(0, Math.min(start, all.size()));
        int to = Math.min(all.size(), from + Math.max(0, Math.min(limit, 200)));
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode results = body.putArray("results");
        all.subList(from, to).forEach(each -> results.add(json.apply(each)));
        body.put("start", from);
        body.put("limit", limit);
        body.put("size", to - from);
        body.putObject("_links");
        return ok(body);
    }
}
