package org.productops.readiness.waiver.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.readiness.ReadinessFixture;
import org.productops.readiness.check.Eligible;
import org.productops.readiness.checklist.Checklist;
import org.productops.readiness.waiver.FakeGranters;
import org.productops.readiness.waiver.InMemoryWaiverStore;
import org.productops.readiness.waiver.WaivableChecklists;
import org.productops.readiness.waiver.WaiverService;
import org.productops.readiness.waiver.WaiverTexts;
import org.productops.testing.RestCaller;
import org.productops.testing.fakes.EnglishTexts;
import org.productops.testing.fakes.FakeDates;

class WaiverResourceTest {

    private final ReadinessFixture given = new ReadinessFixture();
    private final Checklist checklist = given.needed("Done", ReadinessFixture.manual("Reviewed"));
    private final WaiverResource resource = new WaiverResource(
            new WaiverService(
                    given.issues,
                    new WaivableChecklists(given.library, given.reader),
                    new InMemoryWaiverStore(),
                    new FakeGranters().holders(Eligible.areaRole("owner"), "key-ben"),
                    new Access(given.people),
                    given.people,
                    given.storage.issueWrites(given.issues),
                    given.history,
                    given.audit,
                    () -> ReadinessFixture.NOW,
                    Optional.empty()),
            new WaiverTexts(given.people, new EnglishTexts(), new FakeDates()));

    @Test
    void somebodyAsksAndSomebodyElseGrants() {
        RestCaller.Answer asked =
                add("anna", "{\"checklistId\":" + checklist.id() + ",\"reason\":\"Late\",\"days\":3}");

        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.tag()).isEqualTo("1");
        assertThat(asked.json().path("standing").asText()).isEqualTo("REQUESTED");
        assertThat(asked.json().path("mayWithdraw").asBoolean()).isTrue();
        assertThat(asked.json().path("asked").path("userName").asText()).isEqualTo("Anna");
        assertThat(asked.json().has("decided")).isFalse();

        RestCaller.Answer granted = decide("ben", "\"1\"", "{\"state\":\"GRANTED\",\"answer\":\"Fine\",\"days\":1}");

        assertThat(granted.status()).isEqualTo(200);
        assertThat(granted.tag()).isEqualTo("2");
        assertThat(granted.json().path("text").asText()).isEqualTo("Overridden until 2026-11-23T10:00:00Z by Ben");
        assertThat(granted.json().path("answer").asText()).isEqualTo("Fine");
        assertThat(granted.json().path("expiresAt").asText()).isEqualTo("2026-11-23T10:00:00Z");

        JsonNode list = RestCaller.ask(() -> resource.list("PAY-1", null, null)).json();
        assertThat(list.path("total").asInt()).isEqualTo(1);
        assertThat(list.path("values").get(0).path("checklist").asText()).isEqualTo("Done");
    }

    @Test
    void somebodyWhoIsNamedPassesAtOnce() {
        String body = "{\"checklistId\":" + checklist.id() + ",\"reason\":\"Late\",\"atOnce\":true}";

        assertThat(add("anna", body).status()).isEqualTo(403);
        assertThat(add("ben", body).json().path("standing").asText()).isEqualTo("ACTIVE");
    }

    @Test
    void theSecondDecisionIsAConflict() {
        add("anna", "{\"checklistId\":" + checklist.id() + ",\"reason\":\"Late\"}");
        decide("ben", "\"1\"", "{\"state\":\"DENIED\"}");

        RestCaller.Answer second = decide("ben", "\"1\"", "{\"state\":\"GRANTED\"}");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().toString()).contains("Ben has denied this override already");
        assertThat(decide("ben", null, "{\"state\":\"GRANTED\"}").status()).isEqualTo(400);
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        RestCaller.Answer wrong = add("anna", "{\"checklistId\":" + checklist.id() + ",\"reason\":\" \",\"days\":400}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.wrongFields()).containsExactlyInAnyOrder("reason", "days");

        assertThat(add("anna", "{\"reason\":\" \"}").wrongFields()).containsExactlyInAnyOrder("checklistId", "reason");
        assertThat(add("ben", "{\"checklistId\":4711,\"reason\":\"Late\",\"atOnce\":true}")
                        .wrongFields())
                .containsExactly("checklistId");
        add("anna", "{\"checklistId\":" + checklist.id() + ",\"reason\":\"Late\"}");
        for (String state : new String[] {"null", "\"REQUESTED\"", "\"granted\"", "\"\""}) {
            assertThat(decide("ben", "\"1\"", "{\"state\":" + state + "}").wrongFields())
                    .as(state)
                    .containsExactly("state");
        }
        assertThat(decide("ben", "\"1\"", "{\"answer\":\"" + "x".repeat(1001) + "\"}")
                        .wrongFields())
                .containsExactlyInAnyOrder("state", "answer");
    }

    private RestCaller.Answer add(String user, String body) {
        given.people.actAs(user);
        return RestCaller.ask(() -> resource.add("PAY-1", RestCaller.JSON, RestCaller.body(body)));
    }

    private RestCaller.Answer decide(String user, String version, String body) {
        given.people.actAs(user);
        return RestCaller.ask(() -> resource.decide("PAY-1", 1, version, RestCaller.JSON, RestCaller.body(body)));
    }
}
