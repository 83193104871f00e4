package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.productops.it.WritingDoor.Target;

/** The doors of organisations and of personal data: calls each as those who may, or has each tried. */
final class OrganisationWalk {
    private static final String ROOT = "/rest/productops/1.0";
    static final String ORGANISATIONS = ROOT + "/organisations";
    private static final String CURRENCY = ORGANISATIONS + "/currency";
    static final String PERSONAL_DATA = ROOT + "/personal-data";

    private final HttpApi admin;

    /** @param admin the administrator, whose answers are looked at */
    OrganisationWalk(HttpApi admin) {
        this.admin = admin;
    }

    void walk() {
        HttpApi.Answer made = admin.postJson(
                ORGANISATIONS,
                "{\"name\":\"" + name() + "\",\"aliases\":[\"" + name()
                        + "\"],\"segment\":\"Walked\",\"value\":\"12.000\",\"state\":\"PROSPECT\",\"from\":\"2026-01-01\"}");
        String address = address(made);
        HttpApi.Answer changed = ifMatch(made)
                .putJson(
                        address,
                        "{\"name\":\"" + name()
                                + "\",\"segment\":\"Walked\",\"state\":\"CUSTOMER\",\"from\":\"2026-02-01\"}");
        assertThat(granted(changed, 200).path("facts")).hasSize(2);
        HttpApi.Answer less = ifMatch(changed).delete(address + "/facts/2026-02-01");
        assertThat(granted(less, 200).path("facts")).hasSize(1);
        granted(admin.get(address), 200);
        granted(admin.get(ORGANISATIONS + "?limit=1"), 200);
        granted(admin.get(ORGANISATIONS + "?query=walked&segment=walked&state=PROSPECT&sort=-feedback&limit=1"), 200);
        granted(admin.get(ROOT + "/organisation-choices"), 200);
        granted(admin.get(ROOT + "/organisation-choices?query=walked&limit=3"), 200);
        merged(address, less);
        currency();
        ImportWalk.ofOrganisations(admin).walk();
        people();
    }

    private void merged(String stays, HttpApi.Answer kept) {
        HttpApi.Answer twin = make();
        String body = "{\"mergedInto\":\"" + kept.json().path("id").asText() + "\"}";
        assertThat(ifMatch(twin).putJson(address(twin) + "/merge", body).status())
                .isEqualTo(400);
        HttpApi.Answer whole = ifMatch(twin).putJson(address(twin) + "/merge?confirmed=true", body);
        assertThat(granted(whole, 200).at("/parts/0/id")).isEqualTo(twin.json().path("id"));
        HttpApi.Answer part = admin.get(address(twin));
        assertThat(granted(part, 200).path("mergedInto")).isEqualTo(kept.json().path("id"));
        granted(ifMatch(part).delete(address(twin) + "/merge"), 200);
        assertThat(ifMatch(admin.get(stays)).delete(stays + "?confirmed=true").status())
                .isEqualTo(204);
        assertThat(admin.get(stays).status()).isEqualTo(404);
    }

    private void currency() {
        HttpApi.Answer before = admin.get(CURRENCY);
        granted(before, 200);
        HttpApi.Answer changed = ifMatch(before).putJson(CURRENCY, "{\"currency\":\"CHF\"}");
        granted(changed, 200);
        granted(ifMatch(changed).putJson(CURRENCY, before.body()), 200);
    }

    private void people() {
        FeedbackApi feedback = new FeedbackApi();
        String key = feedback.issue("SHOP", "Feedback", "Said by somebody");
        String speaker = "Ada " + System.nanoTime();
        granted(
                admin.header("If-Match", "\"0\"")
                        .putJson(
                                FeedbackApi.resource(key),
                                "{\"source\":\"SUPPORT\",\"quote\":\"I am Ada\",\"heardOn\":\"2026-01-31\",\"speaker\":\""
                                        + speaker + "\",\"contact\":\"ada@example.com\",\"consent\":true}"),
                200);
        String body = "{\"person\":\"" + speaker + "\",\"words\":true}";
        JsonNode kept = granted(admin.postJson(PERSONAL_DATA + "/search", "{\"person\":\"" + speaker + "\"}"), 201);
        assertThat(kept.toString()).contains("ada@example.com");
        assertThat(admin.postJson(PERSONAL_DATA + "/erasure", body).status()).isEqualTo(400);
        granted(admin.postJson(PERSONAL_DATA + "/erasure?confirmed=true", body), 201);
        assertThat(granted(admin.get(FeedbackApi.resource(key)), 200).toString())
                .doesNotContain(speaker, "ada@example.com", "I am Ada");
    }

    Stream<WritingDoor> doors() {
        String body = "{\"organisation\":\"Nobody of this name\"}";
        return Stream.of(
                WritingDoor.ofProduct("createOrganisation", () -> new Target("POST", ORGANISATIONS, named())),
                WritingDoor.ofProduct("updateOrganisation", () -> {
                    HttpApi.Answer made = make();
                    return new Target("PUT", address(made), made.header("etag"), named());
                }),
                WritingDoor.ofProduct("deleteOrganisation", () -> {
                    HttpApi.Answer made = make();
                    return new Target("DELETE", address(made), made.header("etag"), null);
                }),
                WritingDoor.ofProduct("mergeOrganisation", this::toMerge),
                WritingDoor.ofProduct("unmergeOrganisation", () -> {
                    Target merge = toMerge();
                    granted(merge.send(admin), 200);
                    String part = merge.path().replaceFirst("/merge.*", "");
                    return new Target("DELETE", part + "/merge", admin.get(part).header("etag"), null);
                }),
                WritingDoor.ofProduct("removeFactsOrganisation", () -> {
                    HttpApi.Answer made = make();
                    HttpApi.Answer changed = ifMatch(made)
                            .putJson(
                                    address(made),
                                    "{\"name\":\"" + name() + "\",\"state\":\"LOST\",\"from\":\"2026-02-01\"}");
                    granted(changed, 200);
                    return new Target("DELETE", address(made) + "/facts/2026-02-01", changed.header("etag"), null);
                }),
                WritingDoor.ofProduct("saveCurrencyOrganisation", () -> {
                    HttpApi.Answer now = admin.get(CURRENCY);
                    return new Target("PUT", CURRENCY, now.header("etag"), now.body());
                }),
                WritingDoor.ofProduct("findPrivacy", () -> new Target("POST", PERSONAL_DATA + "/search", body)),
                WritingDoor.ofProduct(
                        "erasePrivacy", () -> new Target("POST", PERSONAL_DATA + "/erasure?confirmed=true", body)));
    }

    private Target toMerge() {
        HttpApi.Answer part = make();
        return new Target(
                "PUT",
                address(part) + "/merge?confirmed=true",
                part.header("etag"),
                "{\"mergedInto\":\"" + make().json().path("id").asText() + "\"}");
    }

    private HttpApi.Answer make() {
        HttpApi.Answer made = admin.postJson(ORGANISATIONS, named());
        granted(made, 201);
        return made;
    }

    private static String named() {
        return "{\"name\":\"" + name() + "\"}";
    }

    private static String name() {
        return "Walked " + Long.toString(System.nanoTime(), 36);
    }

    private static String address(HttpApi.Answer made) {
        return ORGANISATIONS + "/" + made.json().path("id").asText();
    }

    private HttpApi ifMatch(HttpApi.Answer read) {
        return admin.header("If-Match", read.header("etag"));
    }

    private static JsonNode granted(HttpApi.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }
}
