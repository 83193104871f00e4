package org.productops.common.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

class JsonTest {

    record Point(@JsonProperty("x") int x, @JsonProperty("label") String label) {}

    record Shape(
            @JsonProperty(value = "closed", required = true) boolean closed,
            @JsonProperty("points") List<Point> points,
            @JsonProperty("words") List<String> words,
            @JsonProperty("certain") Boolean certain,
            @JsonProperty("id") Long id) {}

    @Test
    void readsWhatIsThere() {
        assertThat(Json.read("{\"x\":3,\"label\":\"<b>\"}", Point.class)).isEqualTo(new Point(3, "<b>"));
        assertThat(Json.read("{\"x\":3}", Point.class)).isEqualTo(new Point(3, null));
    }

    @Test
    void writesWhatItReads() {
        Shape shape = new Shape(true, List.of(new Point(1, "\u00fc\"")), List.of("a"), false, 7L);

        assertThat(Json.write(shape))
                .isEqualTo("{\"closed\":true,\"points\":[{\"x\":1,\"label\":\"\u00fc\\\"\"}],\"words\":[\"a\"],"
                        + "\"certain\":false,\"id\":7}");
        assertThat(Json.read(Json.write(shape), Shape.class)).isEqualTo(shape);
    }

    @Test
    void namesAnUnknownFieldAndWhereItStands() {
        assertThat(refused("{\"x\":3,\"z\":1}", Point.class).fields())
                .containsOnly(Map.entry("z", Message.of("productops.common.error.json-unknown-field", "z")));
        assertThat(refused("{\"closed\":true,\"points\":[{\"x\":1},{\"x\":1,\"z\":2}]}", Shape.class)
                        .fields())
                .containsEntry("points.1.z", Message.of("productops.common.error.json-unknown-field", "z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'closed':'yes'}; closed",
                "{'closed':'true'}; closed",
                "{'closed':1}; closed",
                "{'closed':null}; closed",
                "{'points':[]}; closed",
                "{'closed':true,'points':{}}; points",
                "{'closed':true,'points':'none'}; points",
                "{'closed':true,'points':[{'x':'3'}]}; points.0.x",
                "{'closed':true,'points':[{'x':1.5}]}; points.0.x",
                "{'closed':true,'points':[{'x':3000000000}]}; points.0.x",
                "{'closed':true,'points':[{'x':1},{'x':2,'label':{}}]}; points.1.label",
                "{'closed':true,'points':[{'x':1},{'x':2,'label':['a']}]}; points.1.label",
                "{'closed':true,'points':[{'x':1},7]}; points.1",
                "{'closed':true,'points':[{'x':1},null]}; points.1",
                "{'closed':true,'points':[[]]}; points.0",
                "{'closed':true,'points':''}; points",
                "{'closed':true,'points':[{'x':1,'label':123.5}]}; points.0.label",
                "{'closed':true,'points':[{'x':1,'label':7}]}; points.0.label",
                "{'closed':true,'points':[{'x':1,'label':true}]}; points.0.label",
                "{'closed':true,'points':[{'x':''}]}; points.0.x",
                "{'closed':true,'points':[{'x':7.0}]}; points.0.x",
                "{'closed':true,'points':[{'x':1e2}]}; points.0.x",
                "{'closed':true,'points':[{'x':true}]}; points.0.x",
                "{'closed':true,'points':[{'x':null}]}; points.0.x",
                "{'closed':''}; closed",
                "{'closed':[]}; closed",
                "{'closed':[true]}; closed",
                "{'closed':true,'certain':'true'}; certain",
                "{'closed':true,'certain':''}; certain",
                "{'closed':true,'certain':0}; certain",
                "{'closed':true,'id':'7'}; id",
                "{'closed':true,'id':14.9}; id",
                "{'closed':true,'id':7.0}; id",
                "{'closed':true,'id':false}; id",
                "{'closed':true,'id':''}; id",
                "{'closed':true,'words':['a',7]}; words.1",
                "{'closed':true,'words':[1.5]}; words.0",
                "{'closed':true,'words':[false]}; words.0",
                "{'closed':true,'words':['a',null]}; words.1",
                "{'closed':true,'words':[['a']]}; words.0",
                "{'closed':true,'words':''}; words"
            })
    void namesAFieldOfTheWrongTypeWhereItStands(String body, String field) {
        assertThat(refused(body.replace('\'', '"'), Shape.class).fields())
                .containsOnly(Map.entry(field, Message.of("productops.common.error.json-wrong-type", field)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{~'x':; .end; 2; 5",
                "x; .value; 1; 1",
                "{'x':1},; .value; 1; 8",
                "{~~'x':1,,'x':2}; .field; 3; 7",
                "{'x':1,'x'; .end; 1; 11",
                "{'x':1 'y'; .comma; 1; 8",
                "{'x' 1; .colon; 1; 6",
                "{'x':]; .value; 1; 6"
            })
    void saysWhereTextIsNoJsonAndWhatIsExpectedThere(String body, String expected, int line, int column) {
        FieldErrors errors = refused(body.replace('\'', '"').replace('~', '\n'), Point.class);

        assertThat(errors.fields()).isEmpty();
        assertThat(errors.general())
                .containsExactly(Message.of("productops.common.error.json-broken" + expected, line, column));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'x':1,'x':1}; x; x",
                "{'x':1,'label':'a','x':'wrong as well'}; x; x",
                "{'points':[{'x':1},{'x':2,'label':'a','label':'b'}]}; points.1.label; label",
                "{'points':[{'x':1}],'points':[]}; points; points",
                "{'closed':true,'other':{'a':{'b':[[],[{'c':1,'c':2}]]}}}; other.a.b.1.0.c; c"
            })
    void namesAFieldThatIsThereTwiceAndWhereItStands(String body, String place, String field) {
        assertThat(refused(body.replace('\'', '"'), Shape.class).fields())
                .containsOnly(Map.entry(place, Message.of("productops.common.error.json-repeated-field", field)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "null"})
    void refusesAnEmptyBody(String body) {
        assertThat(refused(body, Point.class).general())
                .containsExactly(Message.of("productops.common.error.json-empty"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "7", "\"x\"", "{\"x\":1} {\"x\":2}"})
    void refusesAnotherKindOfValueAndMoreThanOne(String body) {
        assertThat(refused(body, Point.class).general())
                .containsExactly(Message.of("productops.common.error.json-wrong"));
    }

    @Test
    void findsWhereAValueStands() {
        String text = "{\"areas\": [{\"key\": \"a\"},\n  {\"key\": 7}]}";

        assertThat(Json.place(text, "areas", "1", "key")).isEqualTo("2:11");
        assertThat(Json.place(text, "areas", "1")).isEqualTo("2:3");
        assertThat(Json.place(text, "areas")).isEqualTo("1:11");
    }

    private static FieldErrors refused(String body, Class<?> type) {
        return catchThrowableOfType(InvalidException.class, () -> Json.read(body, type))
                .errors();
    }
}
