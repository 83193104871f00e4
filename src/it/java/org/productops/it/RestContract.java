package org.productops.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.productops.it.HttpApi.Answer;
import org.productops.it.HttpApi.Request;

/**
 * The description of the plugin's REST interface, which answers are held to: status, headers, form, and nothing that is
 * not described. What a request that was granted sent must be described, too.
 */
final class RestContract {
    private static final String ROOT = "/rest/productops/1.0";
    private static final String COMPONENTS = "components";
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDialect(
            Dialect.builder(Dialects.getOpenApi30())
                    .keyword(new NonValidationKeyword(COMPONENTS))
                    .build(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private final Map<JsonNode, Schema> schemas = new IdentityHashMap<>();
    private final Set<String> granted = new TreeSet<>();

    private RestContract(JsonNode document) {
        this.document = document;
    }

    /** What a request asks for. */
    private record Operation(JsonNode description, Map<String, String> path) {

        boolean takes(String contentType) {
            JsonNode body = description.path("requestBody");
            return body.isMissingNode() || body.path("content").has(mediaType(contentType));
        }

        Stream<JsonNode> parameters(String in) {
            return elements(description.path("parameters"))
                    .filter(parameter -> parameter.path("in").asText().equals(in));
        }
    }

    /** The contract in a product: {@code jira} or {@code confluence}. */
    static RestContract of(String product) {
        JsonNode document = document(product);
        closed(document);
        return new RestContract(document);
    }

    /** The description as it is packaged. */
    static JsonNode document(String product) {
        try (InputStream in = RestContract.class.getResourceAsStream("/openapi/" + product + ".json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operations that did what they were asked at least once. */
    synchronized Set<String> granted() {
        return new TreeSet<>(granted);
    }

    /** All operations that there are. */
    Set<String> operations() {
        return document.findValuesAsText("operationId").stream().collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Fails if the answer is not as described.
     *
     * @throws AssertionError with all that differs
     */
    synchronized void check(Request request, Answer answer) {
        if (!request.path().startsWith(ROOT + "/")) {
            return;
        }
        Optional<Operation> operation = operation(request);
        List<String> problems = operation.isPresent() && operation.get().takes(request.contentType())
                ? problems(operation.get(), request, answer)
                : refused(answer, 401, 403, 404, 405, 415);
        if (!problems.isEmpty()) {
            throw new AssertionError(request.method() + " " + request.path() + " answered " + answer.status() + " "
                    + answer.body() + "\n" + String.join("\n", problems));
        }
    }

    private List<String> problems(Operation operation, Request request, Answer answer) {
        if (answer.status() == 304) {
            return List.of(); // HTTP's own: what the caller has is still so.
        }
        JsonNode described = resolved(operation.description().path("responses").path(String.valueOf(answer.status())));
        if (described.isMissingNode()) {
            return List.of("The status is not described");
        }
        List<String> problems = new ArrayList<>();
        described.path("headers").properties().forEach(header -> {
            if (answer.header(header.getKey().toLowerCase(Locale.ROOT)) == null) {
                problems.add("There is no header " + header.getKey());
            }
        });
        problems.addAll(body(described, answer));
        if (answer.status() < 300) {
            granted.add(operation.description().path("operationId").asText());
            problems.addAll(request(operation, request));
        }
        return problems;
    }

    private List<String> body(JsonNode described, Answer answer) {
        if (!described.has("content")) {
            return answer.body().isEmpty() ? List.of() : List.of("There is a body");
        }
        String type = mediaType(answer.header("content-type"));
        JsonNode content = described.path("content").path(type);
        if (!type.equals("application/json") && !content.isMissingNode()) {
            return List.of(); // A file, whose form is not described.
        }
        return content.isMissingNode()
                ? List.of("The content type is " + answer.header("content-type"))
                : errors("", content.path("schema"), answer.json());
    }

    private List<String> request(Operation operation, Request request) {
        List<String> problems = new ArrayList<>();
        Map<String, String> query = query(request.path());
        operation.parameters("query").forEach(parameter -> {
            String value = query.remove(parameter.path("name").asText());
            // One that is sent empty is taken for one that is not sent.
            if (value != null && !value.isBlank()) {
                problems.addAll(
                        errors(parameter.path("name").asText(), parameter.path("schema"), value(parameter, value)));
            }
        });
        query.keySet().forEach(name -> problems.add("The parameter " + name + " is not described"));
        operation
                .parameters("header")
                .map(parameter -> parameter.path("name").asText())
                .filter(name -> !request.headers().containsKey(name))
                .forEach(name -> problems.add("The request has no header " + name));
        JsonNode body = operation.description().path("requestBody").path("content");
        if (!body.isMissingNode()) {
            problems.addAll(
                    errors("", body.path(mediaType(request.contentType())).path("schema"), tree(request.body())));
        }
        return problems;
    }

    private Optional<Operation> operation(Request request) {
        String path = request.path().substring(ROOT.length()).replaceFirst("\\?.*", "");
        for (Map.Entry<String, JsonNode> each : document.path("paths").properties()) {
            Optional<Map<String, String>> values = match(each.getKey(), path);
            JsonNode operation = each.getValue().path(request.method().toLowerCase(Locale.ROOT));
            if (values.isPresent() && !operation.isMissingNode()) {
                return Optional.of(new Operation(operation, values.get())).filter(this::isAddress);
            }
        }
        return Optional.empty();
    }

    /** Whether there can be something under the address: no thing has a word for an id. */
    private boolean isAddress(Operation operation) {
        return operation.parameters("path").allMatch(parameter -> errors(
                        "",
                        parameter.path("schema"),
                        value(
                                parameter,
                                operation.path().get(parameter.path("name").asText())))
                .isEmpty());
    }

    private static Optional<Map<String, String>> match(String template, String path) {
        List<String> names = new ArrayList<>();
        String pattern = Pattern.compile("\\{(\\w+)}|([^{]+)").matcher(template).replaceAll(part -> {
            if (part.group(1) == null) {
                return Matcher.quoteReplacement(Pattern.quote(part.group(2)));
            }
            names.add(part.group(1));
            return "([^/]+)";
        });
        Matcher matcher = Pattern.compile(pattern).matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), decode(matcher.group(i + 1)));
        }
        return Optional.of(values);
    }

    private static List<String> refused(Answer answer, Integer... statuses) {
        return List.of(statuses).contains(answer.status())
                ? List.of()
                : List.of("Nothing is described for such a request");
    }

    private List<String> errors(String where, JsonNode schema, JsonNode value) {
        return schemas.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(error -> where + error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private Schema compile(JsonNode schema) {
        ObjectNode root = JSON.createObjectNode();
        root.putArray("allOf").add(schema);
        root.set(COMPONENTS, document.path(COMPONENTS));
        return registry.getSchema(root);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** Callers must expect new fields in answers; the tests must not. */
    private static void closed(JsonNode node) {
        if (node.path("properties").isObject() && !node.has("additionalProperties")) {
            ((ObjectNode) node).put("additionalProperties", false);
        }
        node.forEach(RestContract::closed);
    }

    private static Map<String, String> query(String path) {
        int mark = path.indexOf('?');
        Map<String, String> values = new LinkedHashMap<>();
        if (mark >= 0) {
            for (String pair : path.substring(mark + 1).split("&")) {
                String[] parts = pair.split("=", 2);
                values.put(decode(parts[0]), parts.length == 1 ? "" : decode(parts[1]));
            }
        }
        return values;
    }

    /** What was written as text, as what it is described to be. */
    private static JsonNode value(JsonNode parameter, String text) {
        boolean isText = parameter.path("schema").path("type").asText().equals("string");
        try {
            return isText ? JSON.getNodeFactory().textNode(text) : JSON.readTree(text);
        } catch (IOException e) {
            return JSON.getNodeFactory().textNode(text);
        }
    }

    private static JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new AssertionError("No JSON: " + body, e);
        }
    }

    private static String mediaType(String header) {
        return header == null ? "" : header.replaceFirst(";.*", "");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
