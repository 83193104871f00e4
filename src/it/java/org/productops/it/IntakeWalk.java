package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.support.ui.FluentWait;
import org.productops.it.WritingDoor.Caller;
import org.productops.it.WritingDoor.Target;

/** The doors of intake: calls each as those who may, or has each tried. */
final class IntakeWalk {
    private static final String ROOT = "/rest/productops/1.0";
    static final String SOURCES = ROOT + "/intake-sources";
    static final String ENTRIES = ROOT + "/intake-entries";
    private static final String TOKEN = "X-Product-Ops-Token";

    private final HttpApi admin;
    private final HttpApi sender;

    /**
     * @param admin the administrator, whose answers are looked at
     * @param sender nobody, whose answers are looked at, too
     */
    IntakeWalk(HttpApi admin, HttpApi sender) {
        this.admin = admin;
        this.sender = sender;
    }

    /** A source that takes what is sent. */
    private record Source(String address, String id, String key, String token) {}

    void walk() {
        HttpApi.Answer made = admin.postJson(SOURCES, body("mia"));
        String address = address(made);
        granted(made, 201);
        granted(admin.get(SOURCES), 200);
        HttpApi.Answer read = admin.get(address);
        // Who is named in an answer can be sent again.
        HttpApi.Answer changed = ifMatch(read)
                .putJson(
                        address,
                        "{\"name\":\"Walked on\",\"project\":\"SHOP\",\"runsAs\":"
                                + granted(read, 200).path("runsAs") + ",\"topics\":[\"walked\"],\"perMinute\":100,"
                                + "\"keptDays\":7,\"active\":true,\"rules\":[{\"target\":\"importance\","
                                + "\"from\":\"/priority\",\"words\":\"high = IMPORTANT\"}]}");
        assertThat(granted(changed, 200).path("runsAs")).isEqualTo(read.json().path("runsAs"));
        granted(admin.postJson(address + "/token", "{}"), 201);
        String token = granted(admin.postJson(address + "/token", "{\"overlapHours\":1}"), 201)
                .path("token")
                .asText();
        entries(new Source(
                address,
                made.json().path("id").asText(),
                made.json().path("key").asText(),
                token));
        granted(admin.delete(address + "/token"), 200);
        assertThat(ifMatch(admin.get(address)).delete(address).status()).isEqualTo(204);
        assertThat(admin.get(address).status()).isEqualTo(404);
    }

    private void entries(Source source) {
        HttpApi.Answer sent = send(sender, source, "{\"id\":\"1\",\"quote\":\"Walked\",\"priority\":\"high\"}");
        granted(sent, 202);
        String entry = ENTRIES + "/" + sent.json().path("id").asText();
        new FluentWait<>(admin)
                .withTimeout(Duration.ofSeconds(20))
                .until(api -> api.get(entry).json().path("state").asText().equals("DONE"));
        granted(admin.get(ENTRIES + "?source=" + source.id() + "&state=DONE&limit=1"), 200);
        granted(admin.get(ENTRIES), 200);
        assertThat(send(sender, source, "{\"id\":\"1\",\"quote\":\"Other words\"}")
                        .status())
                .isEqualTo(409);
        assertThat(send(sender, source, "{\"quote\":7}").status()).isEqualTo(400);
        granted(admin.putJson(ENTRIES + "/retry", "{\"source\":" + source.id() + ",\"state\":\"FAILED\"}"), 200);
        String ids = "\"ids\":[" + sent.json().path("id").asText() + "]";
        granted(admin.putJson(ENTRIES + "/retry", "{" + ids + "}"), 200);
        assertThat(granted(admin.putJson(ENTRIES + "/discard", "{" + ids + ",\"reason\":\"Walked\"}"), 200)
                        .path("changed")
                        .asInt(-1))
                .isZero();
    }

    Stream<WritingDoor> doors() {
        return Stream.of(
                WritingDoor.ofProduct("createIntakeSource", () -> new Target("POST", SOURCES, body("admin"))),
                WritingDoor.ofProduct("updateIntakeSource", () -> {
                    HttpApi.Answer made = make();
                    return new Target("PUT", address(made), made.header("etag"), body("admin"));
                }),
                WritingDoor.ofProduct("deleteIntakeSource", () -> {
                    HttpApi.Answer made = make();
                    return new Target("DELETE", address(made), made.header("etag"), null);
                }),
                WritingDoor.ofProduct(
                        "renewTokenIntakeSource", () -> new Target("POST", address(make()) + "/token", "{}")),
                WritingDoor.ofProduct(
                        "revokeTokenIntakeSource", () -> new Target("DELETE", address(make()) + "/token", null)),
                WritingDoor.ofProduct("retryIntakeEntry", () -> new Target("PUT", ENTRIES + "/retry", "{\"ids\":[1]}")),
                WritingDoor.ofProduct(
                        "discardIntakeEntry",
                        () -> new Target("PUT", ENTRIES + "/discard", "{\"ids\":[],\"reason\":\"No\"}")));
    }

    /** The door for programs: the token of a source opens it, and nothing else. */
    void knock() {
        Source source = open(make());
        int number = 0;
        for (Caller caller : Caller.values()) {
            String body = "{\"id\":\"" + ++number + "\",\"quote\":\"Knocked\"}";
            HttpApi api = caller.api();
            String door = ROOT + "/intake/" + source.key();
            assertThat(api.postJson(door, body).status())
                    .as("%s without", caller)
                    .isEqualTo(401);
            assertThat(api.header(TOKEN, source.token() + "x")
                            .postJson(door, body)
                            .status())
                    .as("%s with another", caller)
                    .isEqualTo(401);
            HttpApi.Answer sent = send(api, source, body);
            assertThat(sent.status()).as("%s: %s", caller, sent.body()).isEqualTo(202);
        }
        for (String header : List.of("Origin", "Referer")) {
            HttpApi elsewhere = sender.header(header, "https://sender.example");
            HttpApi.Answer sent = send(elsewhere, source, "{\"id\":\"" + header + "\",\"quote\":\"From elsewhere\"}");
            assertThat(sent.status()).as("%s: %s", header, sent.body()).isEqualTo(202);
            assertThat(elsewhere
                            .session("admin")
                            .header(header, "https://sender.example")
                            .postJson(ROOT + "/intake/" + source.key(), "{\"id\":\"x\",\"quote\":\"Forged\"}")
                            .status())
                    .as("%s with the session of somebody", header)
                    .isEqualTo(401);
        }
        granted(admin.delete(source.address() + "/token"), 200);
        assertThat(send(sender, source, "{\"id\":\"late\",\"quote\":\"Too late\"}")
                        .status())
                .isEqualTo(401);
        assertThat(sender.header(TOKEN, source.token())
                        .postJson(ROOT + "/intake/0123456789abcdef0123", "{}")
                        .status())
                .isEqualTo(404);
    }

    private Source open(HttpApi.Answer made) {
        String token = granted(admin.postJson(address(made) + "/token", "{}"), 201)
                .path("token")
                .asText();
        return new Source(
                address(made),
                made.json().path("id").asText(),
                made.json().path("key").asText(),
                token);
    }

    private static HttpApi.Answer send(HttpApi api, Source source, String body) {
        return api.header(TOKEN, source.token()).postJson(ROOT + "/intake/" + source.key(), body);
    }

    private HttpApi.Answer make() {
        HttpApi.Answer made = admin.postJson(SOURCES, body("admin"));
        granted(made, 201);
        return made;
    }

    private static String body(String runsAs) {
        return "{\"name\":\"Walked " + Long.toString(System.nanoTime(), 36)
                + "\",\"kind\":\"PLAIN\",\"project\":\"SHOP\",\"runsAs\":\"" + runsAs + "\"}";
    }

    private static String address(HttpApi.Answer made) {
        return SOURCES + "/" + made.json().path("id").asText();
    }

    private HttpApi ifMatch(HttpApi.Answer read) {
        return admin.header("If-Match", read.header("etag"));
    }

    private static JsonNode granted(HttpApi.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }
}
