package org.productops.common.imports.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.testing.RestCaller.ask;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.productops.area.AreaFixture;
import org.productops.area.AreaImportFixture;
import org.productops.testing.RestCaller.Answer;
import org.productops.testing.fakes.EnglishTexts;

class ImportResourceTest {

    private static final String JSON = "application/json";

    private final AreaImportFixture file = new AreaImportFixture();
    private final ImportResource imports = new ImportResource(file.imports, file.areas, new EnglishTexts());

    private static InputStream body(String json) {
        return new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void leadsFromAFileThroughItsRowsToTheImportAndBack() {
        Answer staged = ask(() -> imports.stage(JSON, body("{'text':'key,name,owner\\npay,Pay,mia\\n'}")));
        assertThat(staged.status()).isEqualTo(201);
        assertThat(staged.json().at("/job").asInt()).isEqualTo(1);
        assertThat(staged.json().at("/going").asBoolean()).isTrue();
        file.threads.runNext();
        JsonNode checked = ask(() -> imports.get(1)).json();
        assertThat(checked.at("/going").asBoolean()).isFalse();
        assertThat(checked.at("/checked").asText()).isNotEmpty();
        assertThat(checked.at("/counts/wrong").asInt()).isEqualTo(1);
        assertThat(checked.at("/columns/2/field").asText()).isEqualTo("owner");

        JsonNode wrong = ask(() -> imports.rows(1, "WRONG", null, null)).json().at("/values/0");
        assertThat(wrong.at("/errors/0/name").asText()).isEqualTo("owner");
        assertThat(wrong.at("/place").asText()).isEqualTo("2");

        Answer mended = ask(
                () -> imports.mend(1, "\"1\"", JSON, body("{'place':'2','cells':[{'name':'owner','text':'anna'}]}")));
        assertThat(mended.json().at("/version").asInt()).isEqualTo(2);
        file.threads.runNext();
        assertThat(ask(() -> imports.get(1)).json().at("/ready").asBoolean()).isTrue();
        assertThat(ask(() -> imports.apply(1, "\"1\"", null)).status()).isEqualTo(409);
        Answer again = ask(() -> imports.check(1, "\"2\""));
        assertThat(again.json().at("/ready").asBoolean()).isFalse();
        file.threads.runNext();

        Answer going = ask(() -> imports.apply(1, "\"3\"", null));
        assertThat(going.json().at("/job").asInt()).isEqualTo(4);
        file.threads.runNext();
        assertThat(ask(() -> imports.get(1)).json().at("/state").asText()).isEqualTo("APPLIED");
        assertThat(file.given.get("pay").name()).isEqualTo("Pay");

        Answer asked = ask(() -> imports.undo(1, null));
        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.wrongFields()).containsExactly("confirmed");
        assertThat(ask(() -> imports.undo(1, "true")).status()).isEqualTo(200);
        file.threads.runNext();
        assertThat(file.given.library.tree().size()).isZero();
        assertThat(ask(() -> imports.list(null, null))
                        .json()
                        .at("/values/0/state")
                        .asText())
                .isEqualTo("UNDONE");
    }

    @Test
    void takesNoHalfCharactersAndNoMorePeopleThanAnybodyHas() {
        String half = "'\\ud83d'";
        assertThat(ask(() -> imports.stage(JSON, body("{'text':" + half + "}"))).wrongFields())
                .containsExactly("text");
        ask(() -> imports.stage(JSON, body("{'text':'key,name,owner\\npay,Pay,mia\\n'}")));
        file.threads.runNext();
        String cells = "{'place':'2','cells':[{'name':'name','text':" + half + "}]}";
        assertThat(ask(() -> imports.mend(1, "\"1\"", JSON, body(cells))).wrongFields())
                .containsExactly("cells.0.text");
        String person = "{'people':[{'name':'mia','text':'" + "m".repeat(256) + "'}]}";
        assertThat(ask(() -> imports.choose(1, "\"1\"", JSON, body(person))).wrongFields())
                .containsExactly("people");
    }

    @Test
    void isToldFormatAndRepositoryAndTakesBytes() {
        String content = Base64.getEncoder().encodeToString("* @anna\n*.md @ben\n".getBytes(StandardCharsets.UTF_8));
        ask(() -> imports.stage(
                JSON,
                body("{'format':'codeowners-github','content':'" + content
                        + "','options':[{'name':'repository','text':'Shop'}]}")));

        file.threads.runNext();
        assertThat(ask(() -> imports.rows(1, "NEW", null, null))
                        .json()
                        .at("/values/0/key")
                        .asText())
                .isEqualTo("shop");
        assertThat(ask(() -> imports.lines(1, null, null)).json().at("/total").asInt())
                .isPositive();
        Answer chosen = ask(() -> imports.choose(
                1, "\"1\"", JSON, body("{'archiveGone':true,'options':[{'name':'repository','text':'Store'}]}")));
        assertThat(chosen.json().at("/options/0/text").asText()).isEqualTo("Store");
        assertThat(chosen.json().at("/archiveGone").asBoolean()).isTrue();
    }

    @Test
    void namesWhatIsWrong() {
        assertThat(ask(() -> imports.stage(JSON, body("{'format':'xml','text':'x'}")))
                        .status())
                .isEqualTo(400);
        assertThat(ask(() -> imports.stage(JSON, body("{'content':'?'}"))).wrongFields())
                .containsExactly("content");
        assertThat(ask(() -> imports.get(7)).status()).isEqualTo(404);
        ask(() -> imports.stage(JSON, body("{'text':'key\\npay\\n'}")));
        file.threads.runNext();
        assertThat(ask(() -> imports.rows(1, "BLUE", null, null)).wrongFields()).containsExactly("fate");
        assertThat(ask(() -> imports.rows(1, null, null, null)).wrongFields()).containsExactly("fate");
        assertThat(ask(() -> imports.choose(1, "\"1\"", JSON, body("{'encoding':'EBCDIC'}")))
                        .wrongFields())
                .containsExactly("encoding");
        file.given.people.actAs("anna");
        assertThat(ask(() -> imports.get(1)).status()).isEqualTo(403);
    }

    @Test
    void isToldWhatBecomesOfPeopleAndRows() {
        ask(() -> imports.stage(
                JSON,
                body("{'text':'key,name,owner\\na,A,Mia\\nb,B,Zoe\\nc,,\\n','leaveOutUnknown':true,"
                        + "'people':[{'name':'Mia','text':'anna'}]}")));
        file.threads.runNext();

        JsonNode checked = ask(() -> imports.get(1)).json();
        assertThat(checked.at("/leaveOutUnknown").asBoolean()).isTrue();
        assertThat(checked.at("/people/0/text").asText()).isEqualTo("anna");
        assertThat(checked.at("/counts/noted").asInt()).isEqualTo(1);
        assertThat(checked.at("/counts/unknown").asInt()).isEqualTo(2);
        JsonNode people = ask(() -> imports.people(1, null, null)).json();
        assertThat(people.at("/values/0/name").asText()).isEqualTo("Zoe");
        assertThat(people.at("/values/1/known").asBoolean()).isTrue();
        assertThat(ask(() -> imports.rows(1, "NEW", null, null))
                        .json()
                        .at("/values/1/notes/0/name")
                        .asText())
                .isEqualTo("owner");

        ask(() -> imports.mend(1, "\"1\"", JSON, body("{'place':'4','leftOut':true}")));
        file.threads.runNext();
        assertThat(ask(() -> imports.get(1)).json().at("/counts/leftOut").asInt())
                .isEqualTo(1);
        ask(() -> imports.choose(1, "\"2\"", JSON, body("{'people':[{'name':'Zoe','text':'ben'}]}")));
        file.threads.runNext();
        assertThat(ask(() -> imports.get(1)).json().at("/counts/wrong").asInt()).isEqualTo(1);
    }

    @Test
    void refusesToUndoNothing() {
        file.given.create("a", "");
        long id = file.upload("key,name", "a,Another");
        file.apply(id);
        file.given.service.update("a", 2, new AreaFixture.Draft("", "Mine", "").build());

        Answer refused = ask(() -> imports.undo(id, "true"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errorMessages/0").asText()).startsWith("There is nothing to undo");
        assertThat(refused.json().at("/errorMessages/1").asText()).contains("Mine");
    }
}
