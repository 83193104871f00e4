package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every door of glossaries as such, of their domains and of what holds in a space, tried by everybody. */
class GlossarySettingsDoorsIT {

    private final HttpApi admin = RunningHost.confluenceApi().as("admin");
    private final HttpApi mia = RunningHost.confluenceApi().as("mia");
    private final HttpApi vera = RunningHost.confluenceApi().as("vera");
    private final HttpApi nobody = RunningHost.confluenceApi();
    private String space;
    private String own;
    private String concept;
    private String domain;

    /** A request that writes, for editors of the glossary or for its administrators. */
    private record Door(boolean forEditors, String method, String path, String body) {}

    @BeforeEach
    void aSpaceWithATerm() {
        space = "SET" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        own = GlossaryWalk.GLOSSARIES + "/" + space;
        admin.postJson("/rest/api/space", "{\"key\": \"" + space + "\", \"name\": \"A space\"}");
        concept = own + "/concepts/" + made(admin.postJson(own + "/concepts", "{\"terms\": [{\"text\": \"Till\"}]}"));
        domain = own + "/domains/" + made(admin.postJson(own + "/domains", "{\"name\": \"Payments\"}"));
    }

    @AfterEach
    void removeIt() {
        admin.delete("/rest/api/space/" + space);
    }

    @Test
    void readersReadAndProposeAndDoNothingElse() {
        for (String read : new String[] {own, own + "/concepts", concept, own + "/domains", domain}) {
            assertThat(mia.get(read).status()).as(read).isEqualTo(200);
            assertThat(vera.get(read).status()).as(read).isEqualTo(403);
            assertThat(nobody.get(read).status()).as(read).isEqualTo(401);
        }
        for (String read : new String[] {concept + "/history", own + "/settings", choice()}) {
            assertThat(admin.get(read).status()).as(read).isEqualTo(200);
            assertThat(mia.get(read).status()).as(read).isEqualTo(403);
            assertThat(vera.get(read).status()).as(read).isEqualTo(403);
            assertThat(nobody.get(read).status()).as(read).isEqualTo(401);
        }
        doors().forEach(door -> {
            assertThat(send(mia, door)).as(door.path()).isEqualTo(403);
            assertThat(send(vera, door)).as(door.path()).isEqualTo(403);
            assertThat(send(nobody, door)).as(door.path()).isEqualTo(401);
        });
        String proposals = own + "/proposals";
        String basket = "{\"terms\": [{\"text\": \"Basket\"}]}";
        assertThat(nobody.postJson(proposals, basket).status()).isEqualTo(401);
        assertThat(vera.postJson(proposals, basket).status()).isEqualTo(403);
        assertThat(mia.postJson(proposals, basket).status()).isEqualTo(201);
        assertThat(mia.postJson(proposals, basket).status()).isEqualTo(400);
        assertThat(mia.get(own).json().path("concepts").asInt()).isEqualTo(2);
        assertThat(mia.get(own).json().path("proposals").asInt()).isZero();
        assertThat(admin.get(own).json().path("proposals").asInt()).isEqualTo(1);
    }

    @Test
    void editorsEditAndDoNotAdminister() {
        HttpApi.Answer settings = admin.get(own + "/settings");
        assertThat(admin.header("If-Match", settings.header("etag"))
                        .putJson(own + "/settings", "{\"editors\": [\"mia\"]}")
                        .status())
                .isEqualTo(200);

        doors().forEach(door -> assertThat(send(mia, door))
                .as(door.method() + " " + door.path())
                .satisfies(status -> {
                    if (door.forEditors()) {
                        assertThat(status).isBetween(200, 204);
                    } else {
                        assertThat(status).isEqualTo(403);
                    }
                }));
        assertThat(mia.get(concept + "/history").status()).isEqualTo(200);
        assertThat(mia.get(own + "/settings").status()).isEqualTo(403);
    }

    @Test
    void aHiddenSpaceIsNotThereByAnyDoor() {
        String hidden = GlossaryWalk.GLOSSARIES + "/PLAN";
        doors().map(door ->
                        new Door(door.forEditors(), door.method(), door.path().replace(space, "PLAN"), door.body()))
                .forEach(door -> assertThat(send(mia, door)).as(door.path()).isEqualTo(404));
        for (String read :
                new String[] {"", "/concepts", "/concepts/1", "/concepts/1/history", "/domains", "/settings"}) {
            assertThat(mia.get(hidden + read).status()).as(read).isEqualTo(404);
        }
        assertThat(mia.get("/rest/productops/1.0/spaces/PLAN/glossaries").status())
                .isEqualTo(404);
        assertThat(mia.postJson(hidden + "/proposals", "{\"terms\": [{\"text\": \"Plan\"}]}")
                        .status())
                .isEqualTo(404);
        assertThat(mia.get(GlossaryWalk.GLOSSARIES + "?limit=200").body()).doesNotContain("\"PLAN\"");
    }

    @Test
    void onlyAdministratorsOfTheProductMakeGlobalGlossaries() {
        String body = "{\"name\": \"" + space + "\"}";
        assertThat(mia.postJson(GlossaryWalk.GLOSSARIES, body).status()).isEqualTo(403);
        assertThat(nobody.postJson(GlossaryWalk.GLOSSARIES, body).status()).isEqualTo(401);
        HttpApi.Answer made = admin.postJson(GlossaryWalk.GLOSSARIES, body);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String global = GlossaryWalk.GLOSSARIES + "/" + made.json().path("key").asText();

        assertThat(mia.get(global).status()).isEqualTo(200);
        assertThat(vera.get(global).status()).isEqualTo(403);
        assertThat(nobody.get(global).status()).isEqualTo(401);
        assertThat(mia.header("If-Match", "\"1\"").delete(global).status()).isEqualTo(403);
        assertThat(admin.header("If-Match", "\"1\"").delete(global).status()).isEqualTo(204);
        assertThat(mia.get(global).status()).isEqualTo(404);
    }

    private Stream<Door> doors() {
        return Stream.of(
                new Door(true, "POST", own + "/domains", "{\"name\": \"Baskets\"}"),
                new Door(true, "PUT", domain, "{\"name\": \"Paying\"}"),
                new Door(true, "PUT", concept + "/review", ""),
                new Door(
                        true,
                        "POST",
                        own + "/concepts/bulk?confirmed=true",
                        "{\"filter\": {\"query\": \"nothing at all\"}, \"change\": \"DELETE\"}"),
                new Door(false, "PUT", own + "/settings", "{\"description\": \"d\"}"),
                new Door(false, "PUT", choice(), "{\"glossaries\": []}"),
                new Door(false, "PUT", choice() + "/copy", "{\"from\": \"" + space + "\"}"),
                new Door(false, "DELETE", choice(), null));
    }

    private String choice() {
        return "/rest/productops/1.0/spaces/" + space + "/glossaries";
    }

    private static int send(HttpApi caller, Door door) {
        return caller.header("If-Match", "\"1\"")
                .send(door.method(), door.path(), door.body() == null ? null : "application/json", door.body())
                .status();
    }

    private static String made(HttpApi.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().path("id").asText();
    }
}
