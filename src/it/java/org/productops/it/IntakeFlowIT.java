package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Feedback that programs send over HTTP becomes issues, once each. */
class IntakeFlowIT {
    private static final String ROOT = "/rest/productops/1.0/";
    private static final String SECRET = "sign-with-this";
    private static final int AT_ONCE = 100;

    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final HttpApi nobody = RunningHost.jiraApi();

    /** A source that takes what is sent. */
    private record Source(long id, String key, String token) {}

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    private Source source(String kind, String project) {
        return source(kind, project, "admin");
    }

    private Source source(String kind, String project, String runsAs) {
        HttpApi.Answer created = admin.postJson(
                ROOT + "intake-sources",
                "{\"name\":\"" + kind + " of " + project + "\",\"kind\":\"" + kind + "\",\"project\":\"" + project
                        + "\",\"runsAs\":\"" + runsAs + "\",\"secret\":\"" + SECRET + "\",\"perMinute\":60000}");
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        long id = created.json().path("id").asLong();
        HttpApi.Answer token = admin.postJson(ROOT + "intake-sources/" + id + "/token", "{}");
        assertThat(token.status()).as(token.body()).isEqualTo(201);
        return new Source(
                id,
                created.json().path("key").asText(),
                token.json().path("token").asText());
    }

    private static String mac(String algorithm, String signed, boolean hex) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), algorithm));
            byte[] made = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return hex ? HexFormat.of().formatHex(made) : Base64.getEncoder().encodeToString(made);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private HttpApi.Answer zendesk(Source source, String body, Instant at) {
        return nobody.header("X-Product-Ops-Token", source.token())
                .header("X-Zendesk-Webhook-Signature", mac("HmacSHA256", at + body, false))
                .header("X-Zendesk-Webhook-Signature-Timestamp", at.toString())
                .postJson(ROOT + "intake/" + source.key(), body);
    }

    /** The entry once an issue was made of it, or somebody has to see to it. */
    private JsonNode settled(long id) throws InterruptedException {
        for (int tried = 0; tried < 100; tried++) {
            JsonNode entry = admin.get(ROOT + "intake-entries/" + id).json();
            if (!entry.path("state").asText().equals("WAITING")) {
                return entry;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError(
                "It waits still: " + admin.get(ROOT + "intake-entries/" + id).body());
    }

    @Test
    void aSignedTicketOfZendeskBecomesAnIssueWithItsDetails() throws InterruptedException {
        Source source = source("ZENDESK", "SHOP");
        String body =
                "{\"type\":\"zen:event-type:ticket.created\",\"id\":\"01HX\",\"time\":\"2026-01-31T10:00:00Z\",\"detail\":{\"id\":\"7\",\"subject\":\"Slow"
                        + " <b>export</b>\",\"description\":\"It takes <script>minutes</script>\","
                        + "\"priority\":\"HIGH\",\"via\":{\"channel\":\"web\"},\"created_at\":\"2026-01-31T10:00:00Z\"}}";

        HttpApi.Answer first = zendesk(source, body, Instant.now());
        HttpApi.Answer again = zendesk(source, body, Instant.now());

        assertThat(first.status()).as(first.body()).isEqualTo(202);
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
        JsonNode entry = settled(first.json().path("id").asLong());
        assertThat(entry.path("state").asText()).as(entry.toString()).isEqualTo("DONE");
        JsonNode feedback =
                admin.get(FeedbackApi.resource(entry.path("issueKey").asText())).json();
        assertThat(feedback.path("quote").asText()).isEqualTo("It takes <script>minutes</script>");
        assertThat(feedback.path("importance").asText()).isEqualTo("IMPORTANT");
        assertThat(feedback.path("heardOn").asText()).isEqualTo("2026-01-31");
    }

    @Test
    void whatComesWithoutTokenOrSignatureIsRefusedAndNonsenseIsNot() {
        Source source = source("ZENDESK", "SHOP");
        String door = ROOT + "intake/" + source.key();

        assertThat(nobody.postJson(door, "{}").status()).isEqualTo(401);
        assertThat(nobody.header("X-Product-Ops-Token", source.token())
                        .postJson(door, "{}")
                        .status())
                .isEqualTo(401);
        assertThat(zendesk(source, "{}", Instant.now().minusSeconds(86_400)).status())
                .isEqualTo(401);
        HttpApi.Answer nonsense = zendesk(source, "{\"x\":1}", Instant.now());
        assertThat(nonsense.status()).isEqualTo(202);
        assertThat(nonsense.json().path("state").asText()).isEqualTo("QUARANTINED");
        assertThat(nobody.header("X-Product-Ops-Token", source.token())
                        .send("POST", door, "application/json", " ".repeat(1_000_001))
                        .status())
                .isEqualTo(413);
        assertThat(nobody.get(ROOT + "intake-sources").status()).isEqualTo(401);
        assertThat(RunningHost.jiraApi().as("mia").get(ROOT + "intake-entries").status())
                .isEqualTo(403);
        assertThat(RunningHost.jiraApi()
                        .as("mia")
                        .get("/plugins/servlet/productops/intake")
                        .status())
                .isNotEqualTo(200);
    }

    @Test
    void aConversationOfIntercomComesWithItsTokenInTheAddress() throws InterruptedException {
        Source source = source("INTERCOM", "SHOP");
        String door = ROOT + "intake/" + source.key() + "?token=" + source.token();
        String body =
                "{\"type\":\"notification_event\",\"id\":\"notif_1\",\"topic\":\"conversation.user.created\",\"data\":{\"item\":{\"created_at\":1769853600,\"source\":{\"body\":\"<p>It"
                        + " <b>fails</b></p>\",\"author\":{\"name\":\"Ada\",\"email\":\"ada@acme.example\"}}}}}";
        String ping = "{\"topic\":\"ping\"}";

        assertThat(nobody.header("X-Hub-Signature", "sha1=" + mac("HmacSHA1", ping, true))
                        .postJson(door, ping)
                        .json()
                        .path("outcome")
                        .asText())
                .isEqualTo("PING");
        HttpApi.Answer sent = nobody.header("X-Hub-Signature", "sha1=" + mac("HmacSHA1", body, true))
                .postJson(door, body);
        assertThat(sent.status()).as(sent.body()).isEqualTo(202);
        JsonNode entry = settled(sent.json().path("id").asLong());
        assertThat(admin.get(FeedbackApi.resource(entry.path("issueKey").asText()))
                        .json()
                        .path("quote")
                        .asText())
                .isEqualTo("It fails");
    }

    @Test
    void theSameManyTimesAtOnceIsOneIssue() throws Exception {
        Source source = source("PLAIN", "SHOP");
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Callable<HttpApi.Answer>> calls = new ArrayList<>();
        for (int number = 0; number < AT_ONCE; number++) {
            calls.add(() -> nobody.header("X-Product-Ops-Token", source.token())
                    .postJson(ROOT + "intake/" + source.key(), "{\"id\":\"1\",\"quote\":\"All at once\"}"));
        }
        Set<Long> ids = new HashSet<>();
        for (Future<HttpApi.Answer> call : threads.invokeAll(calls)) {
            assertThat(call.get().status()).as(call.get().body()).isEqualTo(202);
            ids.add(call.get().json().path("id").asLong());
        }
        threads.shutdown();

        assertThat(ids).hasSize(1);
        assertThat(settled(ids.iterator().next()).path("state").asText()).isEqualTo("DONE");
        assertThat(admin.get(ROOT + "intake-entries?source=" + source.id())
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void whatNoIssueCanBeMadeOfStandsWithItsReasonAndIsTriedAgain() throws InterruptedException {
        // She may not create issues there.
        Source source = source("PLAIN", "SEC", "mia");
        HttpApi.Answer sent = nobody.header("X-Product-Ops-Token", source.token())
                .postJson(ROOT + "intake/" + source.key(), "{\"id\":\"1\",\"quote\":\"Nowhere to go\"}");
        long id = sent.json().path("id").asLong();
        JsonNode failed = settled(id);
        assertThat(failed.path("state").asText()).as(failed.toString()).isEqualTo("FAILED");
        assertThat(failed.path("messages").size() + failed.path("errors").size())
                .isPositive();

        JsonNode read = admin.get(ROOT + "intake-sources/" + source.id()).json();
        HttpApi.Answer moved = admin.header(
                        "If-Match", "\"" + read.path("version").asLong() + "\"")
                .putJson(
                        ROOT + "intake-sources/" + source.id(),
                        "{\"name\":\"Moved\",\"project\":\"SHOP\",\"runsAs\":\"admin\"}");
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
        assertThat(admin.putJson(ROOT + "intake-entries/retry", "{\"source\":" + source.id() + "}")
                        .json()
                        .path("changed")
                        .asInt())
                .isEqualTo(1);
        assertThat(settled(id).path("state").asText()).isEqualTo("DONE");
    }
}
