package org.productops.common.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

/**
 * The plugin's own reading and writing of JSON, so that both products treat it alike: an unknown field, a wrong type or
 * broken JSON is an error that names the place, before any service sees it.
 */
public final class Json {

    @SuppressWarnings("deprecation") // the other way is JsonMapper's builder, whose package the products may not export
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    // By its name: the products are not known to export the package of that exception.
    private static final String UNKNOWN_FIELD = "UnrecognizedPropertyException";

    private Json() {}

    /**
     * Reads a text.
     *
     * @param text a blank one is an error
     * @throws InvalidException at the field that is wrong
     */
    public static <T> T read(String text, Class<T> type) {
        if (text.isBlank()) {
            throw InvalidException.general(Message.of("productops.common.error.json-empty"));
        }
        T value;
        try {
            value = MAPPER.readValue(text, type);
        } catch (JsonMappingException e) {
            throw wrong(e);
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw InvalidException.general(Message.of("productops.common.error.json-broken", line));
        }
        if (value == null) {
            throw InvalidException.general(Message.of("productops.common.error.json-empty"));
        }
        return value;
    }

    /** Writes a value. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot write " + value.getClass() + " as JSON", e);
        }
    }

    private static InvalidException wrong(JsonMappingException e) {
        String path = path(e);
        if (path.isEmpty()) {
            return InvalidException.general(Message.of("productops.common.error.json-wrong"));
        }
        if (UNKNOWN_FIELD.equals(e.getClass().getSimpleName())) {
            String field = e.getPath().get(e.getPath().size() - 1).getFieldName();
            return InvalidException.at(path, Message.of("productops.common.error.json-unknown-field", field));
        }
        return InvalidException.at(path, Message.of("productops.common.error.json-wrong-type", path));
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
