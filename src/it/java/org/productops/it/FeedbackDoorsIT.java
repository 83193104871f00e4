package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Feedback over HTTP: what each person gets, and what bad input gets. */
class FeedbackDoorsIT {
    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final FeedbackApi feedback = new FeedbackApi();

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    @Test
    void theNewestFiveAreShownAndAllAreCountedInTwoStatements() {
        String delivery = feedback.issue("SHOP", "Bug", "Checkout is slow");
        IntStream.range(0, 7).forEach(i -> {
            String key = feedback.issue("SHOP", "Feedback", "Waiting " + i);
            feedback.record(
                    key,
                    i % 2 == 0 ? "Acme" : "Globex",
                    "Quote " + i,
                    LocalDate.now().minusDays(i));
            feedback.link(key, delivery);
        });

        HttpApi.Answer answer = admin.get(FeedbackApi.linked(delivery));

        assertThat(answer.statements()).isEqualTo(2);
        assertThat(answer.json().path("count").asInt()).isEqualTo(7);
        assertThat(answer.json().path("more").asInt()).isEqualTo(2);
        assertThat(answer.json().at("/organisations/0/name").asText()).isEqualTo("Acme");
        assertThat(answer.json().at("/organisations/0/count").asInt()).isEqualTo(4);
        assertThat(StreamSupport.stream(answer.json().path("newest").spliterator(), false)
                        .map(each -> each.path("quote").asText()))
                .containsExactly("Quote 0", "Quote 1", "Quote 2", "Quote 3", "Quote 4");
    }

    @Test
    void everyDoorIsGuarded() {
        String open = feedback.issue("SHOP", "Feedback", "Open");
        String secret = feedback.issue("SEC", "Feedback", "Secret");
        HttpApi nobody = RunningHost.jiraApi();
        HttpApi mia = nobody.as("mia");
        String page = "/plugins/servlet/productops/feedback?issue=";

        assertThat(nobody.get(FeedbackApi.resource(open)).status()).isEqualTo(401);
        assertThat(nobody.header("If-Match", "\"0\"")
                        .putJson(FeedbackApi.resource(open), FeedbackApi.json("", "q", LocalDate.now()))
                        .status())
                .isEqualTo(401);
        assertThat(nobody.get(page + open).status()).isEqualTo(302);
        assertThat(mia.get(FeedbackApi.resource(secret)).status()).isEqualTo(404);
        assertThat(mia.header("If-Match", "\"0\"")
                        .putJson(FeedbackApi.resource(secret), FeedbackApi.json("", "q", LocalDate.now()))
                        .status())
                .isEqualTo(404);
        assertThat(mia.get(FeedbackApi.linked(secret)).status()).isEqualTo(404);
        assertThat(mia.get(page + secret).status()).isEqualTo(404);
        assertThat(mia.postForm("/plugins/servlet/productops/feedback", Map.of("issue", open))
                        .status())
                .as("without the token")
                .isEqualTo(403);
        assertThat(mia.postForm(FeedbackApi.SET_UP, Map.of()).status())
                .as("not an administrator")
                .isNotEqualTo(200);
        assertThat(admin.get(FeedbackApi.resource(open)).json().path("version").asInt())
                .isZero();
    }

    @Test
    void badInputIsNamedAtItsField() {
        String key = feedback.issue("SHOP", "Feedback", "Waiting");
        HttpApi based = admin.header("If-Match", "\"0\"");
        String path = FeedbackApi.resource(key);

        JsonNode errors = based.putJson(
                        path,
                        "{\"source\":\"NOBODY\",\"organisation\":\"" + "o".repeat(256) + "\",\"quote\":\""
                                + "q".repeat(10_001) + "\",\"heardOn\":\""
                                + LocalDate.now().plusDays(3) + "\"}")
                .json()
                .path("errors");
        assertThat(errors.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("source", "organisation", "quote", "heardOn");
        assertThat(based.putJson(path, "{\"score\":1}")
                        .json()
                        .at("/errors/score")
                        .asText())
                .contains("score");
        assertThat(based.putJson(path, "{").status()).isEqualTo(400);
        assertThat(admin.putJson(path, FeedbackApi.json("", "q", LocalDate.now()))
                        .status())
                .isEqualTo(400);
        JsonNode conflict = admin.header("If-Match", "\"7\"")
                .putJson(path, FeedbackApi.json("", "q", LocalDate.now()))
                .json();
        assertThat(conflict.path("expectedVersion").asInt()).isEqualTo(7);
        assertThat(conflict.path("currentVersion").asInt()).isZero();
        assertThat(admin.get(path).json().path("version").asInt()).isZero();
    }
}
