package org.productops.common.rest;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.common.error.Confirmation;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotJsonException;
import org.productops.common.json.Json;
import org.productops.common.text.Flag;

/** What callers of the REST interface send, read in one way for all resources. */
public final class Requests {

    private static final Pattern ETAG = Pattern.compile("\"(0|[1-9]\\d{0,17})\"");

    /** Longer bodies are refused unread; nothing that people edit comes near. */
    private static final int MOST_BYTES = 1_000_000;

    private Requests() {}

    /**
     * What the caller has agreed to.
     *
     * @param confirmed the parameter {@code confirmed}: {@code true} for whatever it takes along, {@code false}, empty or not sent
     *     for nothing
     * @throws InvalidException if it is something else
     */
    public static Confirmation confirmation(String confirmed) {
        return flag(Confirmation.FIELD, confirmed) ? Confirmation.EVERYTHING : Confirmation.NONE;
    }

    /**
     * Whether something is so.
     *
     * @param name of the parameter, at which the error is
     * @param text {@code true}, {@code false}, or empty or not sent, which is the same
     * @throws InvalidException if it is something else
     */
    public static boolean flag(String name, String text) {
        FieldErrors.Collector errors = FieldErrors.collect();
        boolean flag = Flag.check(name, text, errors).orElse(false);
        errors.throwIfAny();
        return flag;
    }

    /**
     * The version in an {@code If-Match} header.
     *
     * @param header the version that the write is based on, which is the {@code ETag} that was read
     * @throws InvalidException if it is not one version: a write names the one that it is based on
     */
    public static long version(String header) {
        Matcher matcher = ETAG.matcher(header == null ? "" : header.strip());
        if (!matcher.matches()) {
            throw InvalidException.general(Message.of("productops.common.error.if-match"));
        }
        return Long.parseLong(matcher.group(1));
    }

    /**
     * The body of a request. Resources take it as a stream, which every JAX-RS hands over as it is: a record as the type of
     * a parameter would be read by the product's own JSON library, in its own way.
     *
     * @param contentType the {@code Content-Type} header; null if there is none
     * @throws NotJsonException if the header does not say that it is JSON in UTF-8
     * @throws InvalidException at the field that is wrong
     */
    public static <T extends JsonBody> T body(Class<T> type, String contentType, InputStream body) {
        return body(type, contentType, body, MOST_BYTES);
    }

    /** The same for a body that holds a file, and may be longer. */
    public static <T extends JsonBody> T body(Class<T> type, String contentType, InputStream body, int mostBytes) {
        if (!isJson(contentType)) {
            throw new NotJsonException(Message.of("productops.common.error.json-type"));
        }
        try {
            byte[] bytes = body.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw InvalidException.general(Message.of("productops.common.error.json-long", mostBytes));
            }
            String json = text(bytes);
            T read = Json.read(json, type);
            Json.requireStorable(json);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isJson(String contentType) {
        if (contentType == null) {
            return false;
        }
        MediaType type = MediaType.valueOf(contentType);
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, StandardCharsets.UTF_8.name());
        return type.getType().equalsIgnoreCase("application")
                && type.getSubtype().equalsIgnoreCase("json")
                && charset.equalsIgnoreCase(StandardCharsets.UTF_8.name());
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw InvalidException.general(Message.of("productops.common.error.json-not-utf-8"));
        }
    }
}
