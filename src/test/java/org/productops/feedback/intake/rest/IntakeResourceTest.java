package org.productops.feedback.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.TooManyException;
import org.productops.common.rest.ErrorMapper;
import org.productops.devhost.database.DatabaseKind;
import org.productops.feedback.intake.IntakeFixture;
import org.productops.testing.RestCaller;
import org.productops.testing.TestDatabase;
import org.productops.testing.fakes.EnglishTexts;

class IntakeResourceTest {

    private static final String SOURCE =
            "{\"name\":\"Scripts\",\"kind\":\"PLAIN\",\"project\":\"PAY\",\"runsAs\":\"bot\"}";
    private static final String SAID = "{\"id\":\"T-1\",\"quote\":\"Exports take minutes\"}";

    private final TestDatabase database = TestDatabase.open(DatabaseKind.H2);
    private IntakeFixture intake;
    private IntakeSourceResource sources;
    private IntakeEntryResource entries;
    private IntakeDoorResource door;

    @BeforeEach
    void open() {
        intake = new IntakeFixture(database);
        sources = new IntakeSourceResource(intake.sourceService);
        entries = new IntakeEntryResource(intake.queue, new EnglishTexts());
        door = new IntakeDoorResource(intake.service);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private RestCaller.Answer create(String body) {
        return RestCaller.ask(() -> sources.create(RestCaller.JSON, RestCaller.body(body)));
    }

    private String token(long id) {
        return RestCaller.ask(() -> sources.renewToken(id, RestCaller.JSON, RestCaller.body("{}")))
                .json()
                .get("token")
                .asText();
    }

    private RestCaller.Answer send(String key, String header, String bearer, String parameter, String body) {
        HttpHeaders headers = mock(HttpHeaders.class);
        when(headers.getHeaderString("X-Product-Ops-Token")).thenReturn(header);
        when(headers.getHeaderString("Authorization")).thenReturn(bearer);
        return RestCaller.ask(() -> door.accept(key, parameter, headers, RestCaller.body(body)));
    }

    @Test
    void aSourceIsAddedChangedConnectedAndDeleted() {
        RestCaller.Answer created = create(SOURCE);
        assertThat(created.status()).isEqualTo(201);
        long id = created.json().get("id").asLong();
        String key = created.json().get("key").asText();
        assertThat(created.json().get("hasToken").asBoolean()).isFalse();
        String token = token(id);

        for (String[] way :
                new String[][] {{token, null, null}, {null, "Bearer " + token, null}, {null, null, token}}) {
            RestCaller.Answer answer = send(key, way[0], way[1], way[2], SAID);
            assertThat(answer.status()).isEqualTo(202);
            assertThat(answer.json().get("outcome").asText()).isEqualTo("KEPT");
        }
        RestCaller.Answer read = RestCaller.ask(() -> sources.get(id));
        assertThat(read.json().toString()).doesNotContain(token).contains("\"hasToken\":true");
        assertThat(read.json().get("lastReceived").asText()).isEqualTo("2026-03-10T12:00:00Z");

        RestCaller.Answer changed = RestCaller.ask(() -> sources.update(
                id,
                "\"" + read.tag() + "\"",
                RestCaller.JSON,
                RestCaller.body(
                        SOURCE.replace("}", ",\"active\":false,\"rules\":[{\"target\":\"quote\",\"from\":\"/q\"}]}"))));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().get("rules").get(0).get("from").asText()).isEqualTo("/q");
        assertThat(send(key, token, null, null, SAID).status()).isEqualTo(403);
        assertThat(RestCaller.ask(() ->
                                sources.update(id, "\"" + read.tag() + "\"", RestCaller.JSON, RestCaller.body(SOURCE)))
                        .status())
                .isEqualTo(409);
        assertThat(RestCaller.ask(() -> sources.revokeToken(id))
                        .json()
                        .get("hasToken")
                        .asBoolean())
                .isFalse();
        assertThat(send(key, token, null, null, SAID).status()).isEqualTo(401);
        String last = RestCaller.ask(() -> sources.get(id)).tag();
        assertThat(RestCaller.ask(() -> sources.delete(id, "\"" + last + "\"")).status())
                .isEqualTo(204);
        assertThat(send(key, token, null, null, SAID).status()).isEqualTo(404);
    }

    @Test
    void aSourceThatIsWrongIsToldAtEachField() {
        assertThat(create("{\"kind\":\"CSV\"}").wrongFields())
                .containsExactlyInAnyOrder("kind", "name", "project", "runsAs");
        RestCaller.Answer wrong =
                create("{\"kind\":\"ZENDESK\",\"project\":\"NO\",\"runsAs\":\"nobody\",\"perMinute\":0,"
                        + "\"keptDays\":999,\"rules\":[{\"target\":\"x\",\"from\":\"y\",\"words\":\"z\"}]}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.wrongFields())
                .containsExactlyInAnyOrder(
                        "name",
                        "project",
                        "runsAs",
                        "perMinute",
                        "keptDays",
                        "rules.0.target",
                        "rules.0.from",
                        "rules.0.words");
        assertThat(RestCaller.ask(() -> sources.renewToken(
                                create(SOURCE).json().get("id").asLong(),
                                RestCaller.JSON,
                                RestCaller.body("{\"overlapHours\":999}")))
                        .wrongFields())
                .containsExactly("overlapHours");
    }

    @Test
    void aSourceWhoseSecretComesLaterAcceptsNothingUntilThen() {
        String source = "{\"name\":\"Desk\",\"kind\":\"ZENDESK\",\"project\":\"PAY\",\"runsAs\":\"bot\"}";
        RestCaller.Answer created = create(source);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().get("hasSecret").asBoolean()).isFalse();
        long id = created.json().get("id").asLong();
        String token = token(id);

        RestCaller.Answer refused = send(created.json().get("key").asText(), token, null, null, SAID);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().toString()).contains("This source has no signing secret yet");

        String seen = RestCaller.ask(() -> sources.get(id)).tag();
        RestCaller.Answer set = RestCaller.ask(() -> sources.update(
                id,
                "\"" + seen + "\"",
                RestCaller.JSON,
                RestCaller.body(source.replace("}", ",\"secret\":\"sign-with-this\"}"))));
        assertThat(set.json().get("hasSecret").asBoolean()).isTrue();
        RestCaller.Answer kept = RestCaller.ask(() -> sources.update(
                id,
                "\"" + set.tag() + "\"",
                RestCaller.JSON,
                RestCaller.body(source.replace("}", ",\"secret\":\"\"}"))));
        assertThat(kept.json().get("hasSecret").asBoolean()).isTrue();
    }

    @Test
    void aScriptIsToldWhatIsWrongAtTheField() {
        RestCaller.Answer created = create(SOURCE);
        String token = token(created.json().get("id").asLong());
        String key = created.json().get("key").asText();

        assertThat(send(key, null, null, null, SAID).status()).isEqualTo(401);
        assertThat(send(key, token, null, null, "{\"quote\":\"x\"}").status()).isEqualTo(400);
        assertThat(send(key, token, null, null, "{\"quote\":\"x\"}").wrongFields())
                .containsExactly("id");
        assertThat(send(key, token, null, null, SAID).status()).isEqualTo(202);
        assertThat(send(key, token, null, null, SAID.replace("minutes", "hours"))
                        .status())
                .isEqualTo(409);
        assertThat(send(key, token, null, null, " ".repeat(1_000_001)).status()).isEqualTo(413);
    }

    @Test
    void whoHasSentTooMuchIsToldWhenToComeAgain() {
        Response answer = new ErrorMapper(new EnglishTexts())
                .toResponse(new TooManyException(Message.of("productops.intake.error.many", 3, 20), 20));

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("20");
    }

    @Test
    void whatFailedIsSeenTriedAgainAndDiscarded() {
        RestCaller.Answer created = create(SOURCE);
        String token = token(created.json().get("id").asLong());
        String key = created.json().get("key").asText();
        intake.made.refuse(InvalidException.at("priority", Message.of("productops.common.error.text-empty")));
        long id = send(key, token, null, null, SAID).json().get("id").asLong();

        RestCaller.Answer list = RestCaller.ask(() -> entries.list(null, "FAILED", null, null));
        assertThat(list.json().get("total").asInt()).isEqualTo(1);
        assertThat(list.json()
                        .get("values")
                        .get(0)
                        .get("errors")
                        .get("priority")
                        .asText())
                .isEqualTo("Fill this in.");
        assertThat(list.json().get("values").get(0).has("body")).isFalse();
        assertThat(RestCaller.ask(() -> entries.get(id)).json().get("body").asText())
                .isEqualTo(SAID);
        assertThat(RestCaller.ask(() -> entries.list("x", null, null, null)).wrongFields())
                .containsExactly("source");
        assertThat(RestCaller.ask(() -> entries.list(null, "x", null, null)).wrongFields())
                .containsExactly("state");

        assertThat(changed(RestCaller.ask(
                        () -> entries.retry(RestCaller.JSON, RestCaller.body("{\"state\":\"FAILED\"}")))))
                .isEqualTo(1);
        assertThat(RestCaller.ask(() -> entries.discard(RestCaller.JSON, RestCaller.body("{\"ids\":[" + id + "]}")))
                        .wrongFields())
                .containsExactly("reason");
        assertThat(changed(RestCaller.ask(() -> entries.discard(
                        RestCaller.JSON, RestCaller.body("{\"ids\":[" + id + "],\"reason\":\"Spam\"}")))))
                .isEqualTo(1);
        assertThat(RestCaller.ask(() -> entries.get(id))
                        .json()
                        .get("messages")
                        .get(0)
                        .asText())
                .isEqualTo("Discarded: Spam");
    }

    private static int changed(RestCaller.Answer answer) {
        return answer.json().get("changed").asInt();
    }

    @Test
    void nobodyButAdministratorsSeesAnyOfIt() {
        intake.people.actAs("mia");

        assertThat(RestCaller.ask(sources::list).status()).isEqualTo(403);
        assertThat(create(SOURCE).status()).isEqualTo(403);
        assertThat(RestCaller.ask(() -> sources.revokeToken(1)).status()).isEqualTo(403);
        assertThat(RestCaller.ask(() -> entries.list(null, null, null, null)).status())
                .isEqualTo(403);
        assertThat(RestCaller.ask(() -> entries.get(1)).status()).isEqualTo(403);
        assertThat(RestCaller.ask(() -> entries.retry(RestCaller.JSON, RestCaller.body("{}")))
                        .status())
                .isEqualTo(403);
        intake.people.actAsNobody();
        assertThat(RestCaller.ask(sources::list).status()).isEqualTo(401);
    }
}
