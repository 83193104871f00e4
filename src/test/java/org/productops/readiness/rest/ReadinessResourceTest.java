package org.productops.readiness.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.readiness.ReadinessFixture.automatic;
import static org.productops.readiness.ReadinessFixture.draft;
import static org.productops.readiness.ReadinessFixture.manual;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.productops.common.error.ProductOpsException;
import org.productops.common.rest.ErrorMapper;
import org.productops.readiness.Check;
import org.productops.readiness.Checklist;
import org.productops.readiness.ReadinessFixture;
import org.productops.testing.fakes.EnglishTexts;

class ReadinessResourceTest {

    private static final String GOOD =
            """
            {"name": "Done", "items": [
              {"text": "Docs", "mandatory": true, "kind": "MANUAL"},
              {"text": "Note", "mandatory": false, "kind": "FIELD_FILLED", "fieldId": "description", "help": "Write"}]}
            """;

    private final ReadinessFixture fixture = new ReadinessFixture();
    private final ChecklistResource checklists = new ChecklistResource(fixture.service);
    private final IssueReadinessResource issues = new IssueReadinessResource(fixture.issues, fixture.views);
    private final ErrorMapper errors = new ErrorMapper(new EnglishTexts());

    private record Answer(int status, String tag, JsonNode json) {}

    private Answer ask(Supplier<Response> request) {
        Response response;
        try {
            response = request.get();
        } catch (ProductOpsException e) {
            response = errors.toResponse(e);
        }
        try {
            Object body = response.getEntity();
            return new Answer(
                    response.getStatus(),
                    response.getEntityTag() == null
                            ? null
                            : response.getEntityTag().getValue(),
                    body == null ? null : new ObjectMapper().readTree(body.toString()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void createsReadsChangesAndDeletes() {
        Answer created = ask(() -> checklists.create(GOOD));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.tag()).isEqualTo("1");
        assertThat(created.json().at("/items/1").toString())
                .isEqualTo("{\"id\":102,\"text\":\"Note\",\"help\":\"Write\",\"mandatory\":false,"
                        + "\"kind\":\"FIELD_FILLED\",\"fieldId\":\"description\"}");
        assertThat(ask(() -> checklists.get(1)).json()).isEqualTo(created.json());
        assertThat(ask(checklists::all).json().at("/values/0")).isEqualTo(created.json());

        String renamed = "{\"name\":\"Ready\",\"items\":[{\"id\":102,\"text\":\"Note\",\"mandatory\":true,"
                + "\"kind\":\"MANUAL\"}]}";
        Answer changed = ask(() -> checklists.update(1, "\"1\"", renamed));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.tag()).isEqualTo("2");
        assertThat(changed.json().at("/items/0/id").asLong()).isEqualTo(102);

        assertThat(ask(() -> checklists.delete(1, "\"2\"")).status()).isEqualTo(204);
        assertThat(ask(() -> checklists.get(1)).status()).isEqualTo(404);
    }

    @Test
    void aStaleWriteNamesBothVersions() {
        ask(() -> checklists.create(GOOD));
        ask(() -> checklists.update(1, "1", GOOD.replace("Docs", "Other")));

        Answer stale = ask(() -> checklists.update(1, "1", GOOD));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().get("expectedVersion").asLong()).isEqualTo(1);
        assertThat(stale.json().get("currentVersion").asLong()).isEqualTo(2);
        assertThat(ask(() -> checklists.delete(1, "1")).status()).isEqualTo(409);
        assertThat(ask(() -> checklists.update(1, null, GOOD)).status()).isEqualTo(400);
        assertThat(ask(() -> checklists.delete(1, "x")).status()).isEqualTo(400);
        assertThat(fixture.service.get(1).version()).isEqualTo(2);
    }

    @Test
    void badInputNamesThePlaceAndKeepsNothing() {
        assertThat(names(ask(() -> checklists.create("{\"name\":\"\",\"items\":[]}"))
                        .json()
                        .get("errors")))
                .containsExactly("name", "items");
        assertThat(names(ask(() -> checklists.create(GOOD.replace("MANUAL", "MAGIC")))
                        .json()
                        .get("errors")))
                .containsExactly("items.0.kind");
        assertThat(names(ask(() -> checklists.create(GOOD.replace("description", "nowhere")))
                        .json()
                        .get("errors")))
                .containsExactly("items.1.fieldId");
        assertThat(names(ask(() -> checklists.create(GOOD.replace("\"help\"", "\"halp\"")))
                        .json()
                        .get("errors")))
                .containsExactly("items.1.halp");
        assertThat(names(ask(() -> checklists.create("{\"name\":\"A\",\"items\":[null]}"))
                        .json()
                        .get("errors")))
                .containsExactly("items.0");
        for (String broken : new String[] {null, "", "{", "[]", "null", GOOD + "x"}) {
            Answer answer = ask(() -> checklists.create(broken));
            assertThat(answer.status()).as(String.valueOf(broken)).isEqualTo(400);
            assertThat(answer.json().get("errorMessages")).isNotEmpty();
        }
        assertThat(fixture.service.all()).isEmpty();
    }

    @Test
    void othersReadButDoNotWriteChecklists() {
        ask(() -> checklists.create(GOOD));
        fixture.people.actAs("anna");
        assertThat(ask(checklists::all).status()).isEqualTo(200);
        assertThat(ask(() -> checklists.create(GOOD)).status()).isEqualTo(403);
        assertThat(ask(() -> checklists.update(1, "1", GOOD)).status()).isEqualTo(403);
        assertThat(ask(() -> checklists.delete(1, "1")).status()).isEqualTo(403);
        fixture.people.actAsNobody();
        assertThat(ask(checklists::all).status()).isEqualTo(401);
        assertThat(ask(() -> checklists.delete(1, "1")).status()).isEqualTo(401);
    }

    @Test
    void ticksAndAnswersHowFarTheIssueIsNow() {
        Checklist checklist = fixture.needed("Done", manual("Docs"), automatic(Check.Kind.AREA_SET, ""));
        long docs = checklist.items().get(0).id();
        fixture.people.actAs("anna");

        Answer ticked = ask(() -> issues.tick("PAY-1", docs));

        assertThat(ticked.status()).isEqualTo(200);
        JsonNode list = ticked.json().at("/checklists/0");
        assertThat(list.get("closed").asInt()).isEqualTo(1);
        assertThat(list.get("mandatoryOpen").asInt()).isEqualTo(1);
        assertThat(list.at("/items/0/tickedBy").asText()).isEqualTo("key-anna");
        assertThat(list.at("/items/0/tickedAt").asText()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(list.at("/items/1").has("tickedBy")).isFalse();
        assertThat(list.at("/items/1/detail").asText()).isEqualTo("The issue has no product area.");
        assertThat(ask(() -> issues.get("PAY-1")).json()).isEqualTo(ticked.json());

        assertThat(ask(() -> issues.untick("PAY-1", docs))
                        .json()
                        .at("/checklists/0/closed")
                        .asInt())
                .isZero();
    }

    @Test
    void refusesTicksThatAreNotAllowed() {
        Checklist checklist = fixture.needed("Done", manual("Docs"), automatic(Check.Kind.AREA_SET, ""));
        long docs = checklist.items().get(0).id();
        long elsewhere = fixture.service
                .create(draft("Other", manual("X")))
                .items()
                .get(0)
                .id();
        fixture.people.actAs("anna");

        assertThat(ask(() -> issues.get("PAY-404")).status()).isEqualTo(404);
        assertThat(ask(() -> issues.tick("PAY-404", docs)).status()).isEqualTo(404);
        assertThat(ask(() -> issues.tick("PAY-1", 999)).status()).isEqualTo(404);
        assertThat(ask(() -> issues.tick("PAY-1", elsewhere)).status()).isEqualTo(404);
        assertThat(ask(() -> issues.tick("PAY-1", checklist.items().get(1).id()))
                        .status())
                .isEqualTo(400);
        fixture.issue.editable = false;
        assertThat(ask(() -> issues.tick("PAY-1", docs)).status()).isEqualTo(403);
        assertThat(ask(() -> issues.untick("PAY-1", docs)).status()).isEqualTo(403);
        fixture.people.actAsNobody();
        assertThat(ask(() -> issues.tick("PAY-1", docs)).status()).isEqualTo(401);
        assertThat(fixture.ticks.ofIssue(10)).isEmpty();
    }
}
