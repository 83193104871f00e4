package org.productops.readiness.checklist.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;
import static org.productops.testing.RestCaller.JSON;
import static org.productops.testing.RestCaller.ask;
import static org.productops.testing.RestCaller.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.checklist.ChecklistUse;
import org.productops.readiness.issue.ItemMark;
import org.productops.testing.RestCaller.Answer;

class ChecklistResourceTest {

    private static final String GOOD =
            """
            {"name": "Done", "items": [
              {"text": "Docs", "mandatory": true, "kind": "MANUAL"},
              {"text": "Note", "mandatory": false, "kind": "FIELD_FILLED", "subject": "description", "help": "Write"}]}
            """;

    private static final String V1 = "\"1\"";

    private final ReadinessFixture fixture = new ReadinessFixture();
    private final ChecklistResource checklists = new ChecklistResource(fixture.checklists);

    private Answer create(String json) {
        return ask(() -> checklists.create(JSON, body(json)));
    }

    private Answer update(long id, String version, String json) {
        return update(id, null, version, json);
    }

    private Answer update(long id, String confirmed, String version, String json) {
        return ask(() -> checklists.update(id, confirmed, version, JSON, body(json)));
    }

    private Answer delete(String confirmed, String version) {
        return ask(() -> checklists.delete(1, confirmed, version));
    }

    private Answer list(String start, String limit) {
        return ask(() -> checklists.list(start, limit));
    }

    @Test
    void createsReadsChangesAndDeletes() {
        Answer created = create(GOOD);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.tag()).isEqualTo("1");
        assertThat(created.json().toString())
                .isEqualTo(
                        "{\"id\":1,\"name\":\"Done\",\"description\":\"\",\"version\":1,\"byItself\":false,\"scope\":\"\","
                                + "\"overrides\":true,\"granters\":[\"AREA_ROLE:owner\"],\"mostDays\":14,\"items\":["
                                + "{\"id\":101,\"section\":\"\",\"text\":\"Docs\",\"help\":\"\",\"link\":\"\",\"mandatory\":true,"
                                + "\"kind\":\"MANUAL\",\"subject\":\"\",\"value\":\"\",\"tickers\":\"ANYONE\","
                                + "\"conditions\":\"\",\"skippable\":false},"
                                + "{\"id\":102,\"section\":\"\",\"text\":\"Note\",\"help\":\"Write\",\"link\":\"\",\"mandatory\":false,"
                                + "\"kind\":\"FIELD_FILLED\",\"subject\":\"description\",\"value\":\"\",\"tickers\":\"ANYONE\","
                                + "\"conditions\":\"\",\"skippable\":false}]}");
        assertThat(ask(() -> checklists.get(1))).isEqualTo(new Answer(200, "1", created.json()));

        Answer changed = update(
                1,
                V1,
                """
                {"name": "Ready", "items": [{"id": 102, "text": "Note", "mandatory": true, "kind": "MANUAL"}]}
                """);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.tag()).isEqualTo("2");
        assertThat(changed.json().at("/items/0/id").asLong()).isEqualTo(102);

        assertThat(delete(null, "\"2\"").status()).isEqualTo(204);
        assertThat(ask(() -> checklists.get(1)).status()).isEqualTo(404);
    }

    @Test
    void givesBackEachVersionAsItWas() {
        create(GOOD);
        JsonNode first = ask(() -> checklists.get(1)).json();
        update(
                1,
                "true",
                V1,
                """
                {"name": "Ready", "byItself": true, "items": [{"text": "New", "mandatory": true, "kind": "MANUAL"}]}
                """);

        Answer versions = ask(() -> checklists.versions(1, null, null));
        assertThat(versions.json().get("values").toString())
                .isEqualTo("[{\"version\":2,\"savedAt\":\"" + ReadinessFixture.NOW + "\",\"savedBy\":\"key-admin\"},"
                        + "{\"version\":1,\"savedAt\":\"" + ReadinessFixture.NOW + "\",\"savedBy\":\"key-admin\"}]");
        assertThat(ask(() -> checklists.versions(1, "1", "1"))
                        .json()
                        .get("values")
                        .findValuesAsText("version"))
                .containsExactly("1");
        assertThat(ask(() -> checklists.version(1, 1)).json()).isEqualTo(first);
        assertThat(ask(() -> checklists.version(1, 2)).json().get("name").asText())
                .isEqualTo("Ready");
        assertThat(ask(() -> checklists.version(1, 3)).status()).isEqualTo(404);
        assertThat(ask(() -> checklists.versions(9, null, null)).status()).isEqualTo(404);

        fixture.people.actAs("anna");
        assertThat(ask(() -> checklists.version(1, 1)).status()).isEqualTo(403);
        assertThat(ask(() -> checklists.versions(1, null, null)).status()).isEqualTo(403);
    }

    @Test
    void saysWhatAChangeAsksOfIssuesUntilThatIsConfirmed() {
        create(GOOD);
        String everywhere = GOOD.replaceFirst("\\{", "{\"byItself\": true, ");

        Answer refused = update(1, V1, everywhere);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().toString()).contains("The list will stand on all issues.");
    }

    @Test
    void listsByNameInParts() {
        for (String name : new String[] {"C", "A", "B"}) {
            fixture.checklists.create(draft(name, manual("x")));
        }

        Answer part = list("1", "1");
        assertThat(part.json().get("values").findValuesAsText("name")).containsExactly("B");
        assertThat(part.json().get("total").asInt()).isEqualTo(3);
        assertThat(part.json().get("isLast").asBoolean()).isFalse();
        assertThat(list(null, null).json().at("/values/0"))
                .isEqualTo(ask(() -> checklists.get(2)).json());
        assertThat(list("x", "0").status()).isEqualTo(400);
    }

    @Test
    void aStaleWriteNamesBothVersions() {
        create(GOOD);
        update(1, V1, GOOD.replace("Docs", "Other"));

        Answer stale = update(1, V1, GOOD);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().get("expectedVersion").asLong()).isEqualTo(1);
        assertThat(stale.json().get("currentVersion").asLong()).isEqualTo(2);
        assertThat(delete(null, V1).status()).isEqualTo(409);
        assertThat(update(1, null, GOOD).status()).isEqualTo(400);
        assertThat(delete(null, "x").status()).isEqualTo(400);
        assertThat(fixture.checklists.get(1).version()).isEqualTo(2);
    }

    @Test
    void whatOthersMayMissIsAskedForUntilItIsConfirmed() {
        create(GOOD);
        fixture.uses.put(1L, List.of(new ChecklistUse("Delivery", "Close", false)));
        fixture.ticks.put(ItemMark.done(10, 101, "key-anna", ReadinessFixture.NOW));
        String without =
                "{\"name\": \"Done\", \"items\": [{\"text\": \"New\", \"mandatory\": true, \"kind\": \"MANUAL\"}]}";

        for (String no : Arrays.asList(null, "false")) {
            Answer refused = update(1, no, V1, without);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.wrongFields()).containsExactly("confirmed");
            assertThat(refused.json().at("/errors/confirmed").asText())
                    .contains("Issues that have it ticked: 1.", "not stopped by it any more: Delivery: Close");
            assertThat(delete(no, V1).json().at("/errors/confirmed").asText())
                    .contains("Issues with ticks on it: 1.", "are refused until", "Delivery: Close");
        }
        assertThat(update(1, "yes", V1, without).wrongFields()).containsExactly("confirmed");
        assertThat(fixture.checklists.get(1).version()).isEqualTo(1);

        assertThat(update(1, "true", V1, without).status()).isEqualTo(200);
        assertThat(delete("true", "\"2\"").status()).isEqualTo(204);
    }

    @Test
    void badInputNamesThePlaceAndKeepsNothing() {
        assertThat(create("{\"name\":\"\",\"items\":[]}").wrongFields()).containsExactly("name", "items");
        assertThat(create("{}").wrongFields()).containsExactly("name", "items");
        assertThat(create("{\"name\":\"A\",\"items\":[null]}").wrongFields()).containsExactly("items.0");
        assertThat(create(GOOD.replace("MANUAL", "MAGIC")).wrongFields()).containsExactly("items.0.kind");
        assertThat(create(GOOD.replace("description", "nowhere")).wrongFields()).containsExactly("items.1.subject");
        assertThat(create(GOOD.replace("\"help\"", "\"halp\"")).wrongFields()).containsExactly("items.1.halp");
        assertThat(create(GOOD.replace("\"mandatory\": true,", "\"mandatory\": true, \"id\": 0,"))
                        .wrongFields())
                .as("no item has the id 0, a new one has none")
                .containsExactly("items.0.id");
        assertThat(create(GOOD.replace("\"mandatory\": true,", "")).wrongFields())
                .as("whether it binds is never guessed")
                .containsExactly("items.0.mandatory");
        for (String broken : Arrays.asList(null, "", "{", "[]", "null", GOOD + "x")) {
            Answer answer = create(broken);
            assertThat(answer.status()).as(broken).isEqualTo(400);
            assertThat(answer.json().get("errorMessages")).as(broken).isNotEmpty();
        }
        assertThat(fixture.checklists.all()).isEmpty();
    }

    @Test
    void othersReadButDoNotWrite() {
        create(GOOD);
        fixture.people.actAs("anna");
        assertThat(list(null, null).status()).isEqualTo(200);
        assertThat(create(GOOD).status()).isEqualTo(403);
        assertThat(update(1, V1, GOOD).status()).isEqualTo(403);
        assertThat(delete(null, V1).status()).isEqualTo(403);
        fixture.people.actAsNobody();
        assertThat(list(null, null).status()).isEqualTo(401);
        assertThat(ask(() -> checklists.get(1)).status()).isEqualTo(401);
        assertThat(delete(null, V1).status()).isEqualTo(401);
    }
}
