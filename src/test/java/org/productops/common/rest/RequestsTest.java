package org.productops.common.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.productops.testing.RestCaller.JSON;
import static org.productops.testing.RestCaller.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotJsonException;

/** What is refused of JSON itself is in {@code JsonTest}. */
class RequestsTest {

    private static final int MOST_BYTES = 1_000_000;

    record NoteBody(@JsonProperty("text") String text) implements JsonBody {}

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"\"7\",7", "~ \"7\" ~,7", "\"0\",0", "\"123456789012345678\",123456789012345678"})
    void readsTheVersionOfAnEtag(String header, long version) {
        assertThat(Requests.version(header)).isEqualTo(version);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "*",
                "\"seven\"",
                "-1",
                "\"-1\"",
                "\"99999999999999999999\"",
                "7",
                "\"7",
                "7\"",
                "W/\"7\"",
                "\"07\"",
                "\"7\", \"8\"",
                "\"7\" \"8\"",
                "'7'",
                "\"\"",
                "\"\u0667\""
            })
    void refusesAWriteThatDoesNotSayWhatItIsBasedOn(String header) {
        assertThat(catchThrowableOfType(InvalidException.class, () -> Requests.version(header))
                        .text())
                .isEqualTo(Message.of("productops.common.error.if-match"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\ud83d", "\\ude00b"})
    void refusesTextsThatNoDatabaseKeepsAtTheirField(String text) {
        InvalidException refused = catchThrowableOfType(
                InvalidException.class, () -> Requests.body(NoteBody.class, JSON, body("{\"text\":\"" + text + "\"}")));

        assertThat(refused.errors().fields()).containsOnlyKeys("text");
        assertThat(Requests.body(NoteBody.class, JSON, body("{\"text\":\"\\ud83d\\ude00 \\u0001\"}")))
                .as("what else is wrong is for the field's rule to say")
                .isEqualTo(new NoteBody("\ud83d\ude00 \u0001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON",
                "application/json;charset=UTF-8",
                "application/json; charset=\"utf-8\"",
                "application/json;profile=x"
            })
    void readsWhatIsSaidToBeJson(String contentType) {
        assertThat(Requests.body(NoteBody.class, contentType, body("{\"text\":\"\u00fc \ud83d\ude00\"}")))
                .isEqualTo(new NoteBody("\u00fc \ud83d\ude00"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "text/plain",
                "application/*",
                "*/*",
                "application/x-json",
                "text/json",
                "application/problem+json",
                "application/json;charset=ISO-8859-1",
                "application/json;charset=UTF-16"
            })
    void readsNothingElse(String contentType) {
        assertThat(catchThrowableOfType(
                                NotJsonException.class,
                                () -> Requests.body(NoteBody.class, contentType, body("{\"text\":\"a\"}")))
                        .text())
                .isEqualTo(Message.of("productops.common.error.json-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void refusesAnEmptyBody(String body) {
        assertThat(refused(body(body)).general()).containsExactly(Message.of("productops.common.error.json-empty"));
    }

    @Test
    void refusesABodyWithAFieldThatThereIsNot() {
        assertThat(refused(body("{\"txt\":\"a\"}")).fields())
                .containsEntry("txt", Message.of("productops.common.error.json-unknown-field", "txt"));
    }

    @Test
    void refusesABodyThatIsTooLongWithoutReadingItAll() {
        String frame = "{\"text\":\"\"}";
        String longest = "a".repeat(MOST_BYTES - frame.length());
        assertThat(read(body("{\"text\":\"" + longest + "\"}")).text()).isEqualTo(longest);

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

        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("reset");
    }

    private static NoteBody read(InputStream body) {
        return Requests.body(NoteBody.class, JSON, body);
    }

    private static FieldErrors refused(InputStream body) {
        return catchThrowableOfType(InvalidException.class, () -> read(body)).errors();
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
