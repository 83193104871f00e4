package org.productops.common.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

class JsonTest {

    record Point(@JsonProperty("x") int x, @JsonProperty("label") String label) {}

    @Test
    void readsWhatIsThere() {
        assertThat(Json.read("{\"x\":3,\"label\":\"<b>\"}", Point.class)).isEqualTo(new Point(3, "<b>"));
    }

    @Test
    void namesAnUnknownField() {
        assertThat(refused("{\"x\":3,\"z\":1}").errors().fields())
                .containsEntry("z", Message.of("productops.common.error.json-unknown-field", "z"));
    }

    @Test
    void namesAFieldOfTheWrongType() {
        assertThat(refused("{\"x\":\"three\"}").errors().fields())
                .containsEntry("x", Message.of("productops.common.error.json-wrong-type", "x"));
    }

    @Test
    void refusesNullForANumber() {
        assertThat(refused("{\"x\":null}").errors().fields()).containsKey("x");
    }

    @Test
    void namesTheLineOfBrokenJson() {
        assertThat(refused("{\n\"x\":").errors().general())
                .containsExactly(Message.of("productops.common.error.json-broken", 2));
    }

    @Test
    void refusesWhatFollowsTheValue() {
        assertThat(refused("{\"x\":1} {\"x\":2}").errors().isEmpty()).isFalse();
    }

    @Test
    void refusesAnEmptyBody() {
        assertThat(refused("  ").errors().general()).containsExactly(Message.of("productops.common.error.json-empty"));
        assertThat(refused(null).errors().general()).containsExactly(Message.of("productops.common.error.json-empty"));
        assertThat(refused("null").errors().general())
                .containsExactly(Message.of("productops.common.error.json-empty"));
    }

    @Test
    void refusesABodyThatIsTooLongBeforeReadingIt() {
        String body = "{\"x\":1,\"label\":\"" + "a".repeat(1_000_000) + "\"}";
        assertThat(refused(body).errors().general().get(0).key()).isEqualTo("productops.common.error.json-long");
    }

    @Test
    void refusesAnotherKindOfValue() {
        assertThat(refused("[1]").errors().isEmpty()).isFalse();
    }

    private static InvalidException refused(String body) {
        return catchThrowableOfType(InvalidException.class, () -> Json.read(body, Point.class));
    }
}
