package org.productops.common.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

/** What the reader refuses of JSON itself is in {@code JsonTest}. */
class JsonBodyReaderTest {

    private static final int MOST_BYTES = 1_000_000;

    private final JsonBodyReader reader = new JsonBodyReader();

    record NoteBody(@JsonProperty("text") String text) implements JsonBody {}

    @Test
    void readsOurBodiesAndNobodyElses() throws IOException {
        assertThat(isReadable(NoteBody.class)).isTrue();
        assertThat(isReadable(String.class)).isFalse();
        assertThat(read("{\"text\":\"\u00fc \ud83d\ude00\"}")).isEqualTo(new NoteBody("\u00fc \ud83d\ude00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void refusesAnEmptyBody(String body) {
        assertThat(refused(stream(body)).general()).containsExactly(Message.of("productops.common.error.json-empty"));
    }

    @Test
    void refusesABodyWithAFieldThatThereIsNot() {
        assertThat(refused(stream("{\"txt\":\"a\"}")).fields())
                .containsEntry("txt", Message.of("productops.common.error.json-unknown-field", "txt"));
    }

    @Test
    void refusesABodyThatIsTooLongWithoutReadingItAll() throws IOException {
        String frame = "{\"text\":\"\"}";
        String longest = "a".repeat(MOST_BYTES - frame.length());
        assertThat(((NoteBody) read("{\"text\":\"" + longest + "\"}")).text()).isEqualTo(longest);

        assertThat(refused(new EndlessStream()).general())
                .containsExactly(Message.of("productops.common.error.json-long", MOST_BYTES));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin1 = "{\"text\":\"\u00e4\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refused(new ByteArrayInputStream(latin1)).general())
                .containsExactly(Message.of("productops.common.error.json-not-utf-8"));
    }

    @Test
    void passesOnThatTheConnectionBroke() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };

        assertThatThrownBy(() -> read(broken)).isInstanceOf(IOException.class).hasMessage("reset");
    }

    @Test
    void refusesABodyThatTheProductDoesNotGiveToTheResourceAtAll() {
        assertThat(catchThrowableOfType(InvalidException.class, () -> Answers.sent(null))
                        .errors()
                        .general())
                .containsExactly(Message.of("productops.common.error.json-empty"));
        assertThat(Answers.sent(new NoteBody("a"))).isEqualTo(new NoteBody("a"));
    }

    private FieldErrors refused(InputStream body) {
        return catchThrowableOfType(InvalidException.class, () -> read(body)).errors();
    }

    private JsonBody read(String body) throws IOException {
        return read(stream(body));
    }

    @SuppressWarnings("unchecked") // as JAX-RS calls it: with the parameter's own class
    private JsonBody read(InputStream body) throws IOException {
        return reader.readFrom(
                (Class<JsonBody>) (Class<?>) NoteBody.class,
                NoteBody.class,
                new Annotation[0],
                MediaType.APPLICATION_JSON_TYPE,
                new MultivaluedHashMap<>(),
                body);
    }

    private boolean isReadable(Class<?> type) {
        return reader.isReadable(type, type, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }

    private static InputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Fails if somebody reads on after it is clear that the body is too long. */
    private static final class EndlessStream extends InputStream {
        private int given;

        @Override
        public int read() {
            given++;
            assertThat(given).isLessThanOrEqualTo(2 * MOST_BYTES);
            return 'a';
        }
    }
}
