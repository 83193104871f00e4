package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every door of style guides, tried by everybody. */
class StyleDoorsIT {
    private static final String RULE =
            "{\"name\":\"Simply\",\"definition\":\"extends: existence\\nmessage: m\\ntokens: [simply]\\n\"}";
    private static final String TEXTS = "{\"guides\":[\"%s\"],\"texts\":[{\"name\":\"a\",\"text\":\"simply\"}]}";

    private final HttpApi admin = RunningHost.confluenceApi().as("admin");
    private final HttpApi mia = RunningHost.confluenceApi().as("mia");
    private final HttpApi vera = RunningHost.confluenceApi().as("vera");
    private final HttpApi nobody = RunningHost.confluenceApi();
    private String key;
    private String guide;

    @BeforeEach
    void aGuide() {
        HttpApi.Answer made = admin.postJson(StyleWalk.GUIDES, "{\"name\":\"" + StyleWalk.unusedName() + "\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        key = made.json().path("key").asText();
        guide = StyleWalk.GUIDES + "/" + key;
    }

    @AfterEach
    void removeIt() {
        admin.header("If-Match", admin.get(guide).header("etag")).delete(guide + "?confirmed=true");
    }

    @Test
    void readersReadAndCheckAndDoNothingElse() {
        for (String read : new String[] {StyleWalk.GUIDES, guide, guide + "/rules", guide + "/package"}) {
            assertThat(mia.get(read).status()).as(read).isEqualTo(200);
            assertThat(vera.get(read).status()).as(read).isEqualTo(403);
            assertThat(nobody.get(read).status()).as(read).isEqualTo(401);
        }
        for (String check : new String[] {"", "/vale", "/checkstyle"}) {
            String path = StyleWalk.CHECKS + check;
            assertThat(mia.postJson(path, TEXTS.formatted(key)).status())
                    .as(path)
                    .isEqualTo(201);
            assertThat(vera.postJson(path, TEXTS.formatted(key)).status())
                    .as(path)
                    .isEqualTo(403);
            assertThat(nobody.postJson(path, TEXTS.formatted(key)).status())
                    .as(path)
                    .isEqualTo(401);
        }
        writes().forEach((door, body) -> {
            assertThat(send(mia, door, body)).as(door).isEqualTo(403);
            assertThat(send(vera, door, body)).as(door).isEqualTo(403);
            assertThat(send(nobody, door, body)).as(door).isEqualTo(401);
        });
    }

    @Test
    void editorsWriteRulesAndMakeNoGuides() {
        assertThat(admin.header("If-Match", "\"1\"")
                        .putJson(guide, "{\"name\":\"" + key.toUpperCase(Locale.ROOT) + "\",\"editors\":[\"mia\"]}")
                        .status())
                .isEqualTo(200);

        assertThat(mia.postJson(guide + "/rules", RULE).status()).isEqualTo(201);
        assertThat(mia.postJson(StyleWalk.GUIDES, "{\"name\":\"Another\"}").status())
                .isEqualTo(403);
        assertThat(mia.header("If-Match", "\"2\"")
                        .delete(guide + "?confirmed=true")
                        .status())
                .isEqualTo(403);
        assertThat(mia.postJson(StyleWalk.CHECKS, TEXTS.formatted(key))
                        .json()
                        .at("/0/findings/0/match")
                        .asText())
                .isEqualTo("simply");
    }

    @Test
    void aHiddenSpaceIsNotThereByAnyDoor() {
        String choice = StyleWalk.ROOT + "/spaces/PLAN/style-guides";
        assertThat(mia.get(choice).status()).isEqualTo(404);
        assertThat(mia.header("If-Match", "\"0\"")
                        .putJson(choice, "{\"guides\":[]}")
                        .status())
                .isEqualTo(404);
        assertThat(mia.postJson(
                                StyleWalk.CHECKS,
                                "{\"space\":\"PLAN\",\"texts\":[{\"name\":\"a\",\"text\":\"Project Heron\"}]}")
                        .status())
                .isEqualTo(400);
    }

    private Map<String, String> writes() {
        return Map.of(
                "POST " + StyleWalk.GUIDES, "{\"name\":\"Another\"}",
                "PUT " + guide, "{\"name\":\"Another\"}",
                "DELETE " + guide, "",
                "POST " + guide + "/rules", RULE,
                "POST " + StyleWalk.ROOT + "/style-packages?confirmed=true",
                        "{\"files\":[{\"path\":\"X/Y.yml\",\"text\":\"extends: existence\\nmessage: m\\ntokens: [x]\"}]}",
                "PUT " + StyleWalk.ROOT + "/spaces/DOC/style-guides", "{\"guides\":[]}");
    }

    private static int send(HttpApi api, String door, String body) {
        String[] parts = door.split(" ");
        return api.header("If-Match", "\"1\"")
                .send(parts[0], parts[1], body.isEmpty() ? null : "application/json", body.isEmpty() ? null : body)
                .status();
    }
}
