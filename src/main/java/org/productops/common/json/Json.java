package org.productops.common.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;

/**
 * The plugin's own reading and writing of JSON, so that both products treat it alike: an unknown field, one that is there
 * twice, a value of another type or broken JSON is an error that names the place, before any service sees it.
 */
public final class Json {

    /** Who reads says how long the whole may be; a file within a body is one text. */
    private static final int MOST_CHARACTERS = 100_000_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(MOST_CHARACTERS)
                            .build())
                    .build())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .withCoercionConfigDefaults(coercions -> {
                for (CoercionInputShape shape : CoercionInputShape.values()) {
                    coercions.setCoercion(shape, CoercionAction.Fail);
                }
            })
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();

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
        try {
            refuseRepeatedFields(text);
            T value = MAPPER.readValue(text, type);
            if (value == null) {
                throw InvalidException.general(Message.of("productops.common.error.json-empty"));
            }
            return value;
        } catch (JsonMappingException e) {
            throw wrong(e);
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a text of whatever form: maps, lists, texts, numbers and truths.
     *
     * @throws InvalidException if it is no JSON, with the place and what was expected there
     */
    public static Object readValue(String text) {
        return read(text, Object.class);
    }

    /**
     * Where a value stands in a text, for people: its line and its column.
     *
     * @param path the names of fields and the numbers of entries that lead there
     */
    public static String place(String text, String... path) {
        String wanted = String.join(".", path);
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                JsonStreamContext context = parser.getParsingContext();
                JsonStreamContext around = token.isStructStart() ? context.getParent() : context;
                if (token != JsonToken.FIELD_NAME
                        && !around.inRoot()
                        && path(around).equals(wanted)) {
                    return place(parser.currentTokenLocation());
                }
            }
            return place(parser.currentLocation());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(JsonLocation location) {
        return location.getLineNr() + ":" + location.getColumnNr();
    }

    private static InvalidException broken(JsonProcessingException e) {
        JsonLocation location = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
        return InvalidException.general(
                Message.of(expected(e), Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr())));
    }

    /** Jackson says it in English sentences only. */
    private static String expected(JsonProcessingException e) {
        String said = String.valueOf(e.getOriginalMessage());
        if (e instanceof JsonEOFException) {
            return "productops.common.error.json-broken.end";
        }
        if (said.contains("expecting comma")) {
            return "productops.common.error.json-broken.comma";
        }
        if (said.contains("expecting a colon")) {
            return "productops.common.error.json-broken.colon";
        }
        if (said.contains("field name")) {
            return "productops.common.error.json-broken.field";
        }
        return said.contains("expected a valid value") || said.contains("Unrecognized token")
                ? "productops.common.error.json-broken.value"
                : "productops.common.error.json-broken";
    }

    /**
     * Reads what another version of the plugin may have written: fields that are not known are passed over, and
     * those that are missing are null, 0 or false.
     *
     * @param json in UTF-8; stays open
     * @return empty for {@code null}
     * @throws IOException if it is no JSON, or a field has another type
     */
    public static <T> Optional<T> readOpen(InputStream json, Class<T> type) throws IOException {
        return Optional.ofNullable(MAPPER.readerFor(type)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .without(JsonParser.Feature.AUTO_CLOSE_SOURCE)
                .readValue(json));
    }

    /** Writes a value to where it is sent, in UTF-8, and leaves that open. */
    public static void write(Object value, OutputStream to) throws IOException {
        MAPPER.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(to, value);
    }

    /** Writes a value. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot write " + value.getClass() + " as JSON", e);
        }
    }

    /**
     * Refuses texts that no database keeps; what else is wrong with them is for their rules to say.
     *
     * @param text is JSON
     * @throws InvalidException at the fields in which they are
     */
    public static void requireStorable(String text) {
        // Only an escape can be one of them: in the text itself they are broken JSON, or no UTF-8.
        if (!text.contains("\\u")) {
            return;
        }
        FieldErrors.Collector errors = FieldErrors.collect();
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING
                        && !parser.getParsingContext().inRoot()) {
                    TextRule.checkStorable(path(parser.getParsingContext()), parser.getText(), errors);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        errors.throwIfAny();
    }

    /** Before anything is read: Jackson finds them only as it comes to them, and does not name them. */
    private static void refuseRepeatedFields(String text) throws IOException {
        Deque<Set<String>> fields = new ArrayDeque<>();
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    fields.push(new HashSet<>());
                } else if (token == JsonToken.END_OBJECT) {
                    fields.pop();
                } else if (token == JsonToken.FIELD_NAME && !fields.element().add(parser.currentName())) {
                    String field = parser.currentName();
                    throw InvalidException.at(
                            path(parser.getParsingContext()),
                            Message.of("productops.common.error.json-repeated-field", TextRule.beginning(field)));
                }
            }
        }
    }

    private static InvalidException wrong(JsonMappingException e) {
        String path = path(e);
        if (path.isEmpty()) {
            return InvalidException.general(Message.of("productops.common.error.json-wrong"));
        }
        return e instanceof UnrecognizedPropertyException unknown
                ? InvalidException.at(
                        path,
                        Message.of(
                                "productops.common.error.json-unknown-field",
                                TextRule.beginning(unknown.getPropertyName())))
                : InvalidException.at(path, Message.of("productops.common.error.json-wrong-type", path));
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String path(JsonStreamContext place) {
        String step = place.inArray() ? String.valueOf(place.getCurrentIndex()) : place.getCurrentName();
        JsonStreamContext around = place.getParent();
        return around.inRoot() ? step : path(around) + "." + step;
    }
}
