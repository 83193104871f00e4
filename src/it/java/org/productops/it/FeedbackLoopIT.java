package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.FluentWait;

/** Answers and loops in the running product: what is counted, who may ask, and what bad input gets. */
class FeedbackLoopIT {

    private static final String REST = "/rest/productops/1.0";
    private static final String PAGES = "/plugins/servlet/productops";

    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final HttpApi mia = RunningHost.jiraApi().as("mia");
    private final FeedbackApi feedback = new FeedbackApi();

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    private void count() {
        String id = admin.postJson(REST + "/loops/counts", "").json().path("id").asText();
        new FluentWait<>(admin)
                .withTimeout(Duration.ofSeconds(30))
                .until(api ->
                        !api.get(REST + "/jobs/" + id).json().path("going").asBoolean());
    }

    private static JsonNode linked(JsonNode loops) {
        return loops.at("/times/1");
    }

    @Test
    void whatHappensToFeedbackIsCountedWithoutReadingIssues() {
        String delivery = feedback.issue("SHOP", "Bug", "Checkout is slow");
        String key = feedback.issue("SHOP", "Feedback", "Please faster");
        feedback.record(key, "Acme", "Faster!", LocalDate.now().minusDays(3));
        feedback.link(key, delivery);
        count();

        JsonNode loops =
                admin.get(REST + "/loops?project=SHOP&issue=" + delivery).json();

        assertThat(linked(loops).path("id").asText()).isEqualTo("linked");
        assertThat(linked(loops).path("count").asInt()).isEqualTo(1);
        assertThat(linked(loops).path("small").asBoolean()).isTrue();
        assertThat(linked(loops).path("medianMinutes").asInt()).isGreaterThan(2 * 24 * 60);
        assertThat(linked(loops).path("definition").asText()).isNotBlank();
        HttpApi.Answer page = admin.get(PAGES + "/loops?issue=" + delivery);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Feedback loops", delivery, "Only a few");
        HttpApi.Answer issues = admin.get(PAGES + "/loops/issues?figure=linked&issue=" + delivery);
        assertThat(issues.status()).isEqualTo(302);
        assertThat(issues.header("location")).contains(key);
        assertThat(admin.get(PAGES + "/loops/export?issue=" + delivery).body()).contains("90th percentile");
    }

    @Test
    void everyDoorIsGuardedAndSaysWhatIsNotThere() {
        HttpApi nobody = RunningHost.jiraApi();
        assertThat(nobody.get(REST + "/loops").status()).isEqualTo(401);
        assertThat(nobody.get(REST + "/answers").status()).isEqualTo(401);
        assertThat(nobody.get(PAGES + "/loops").status()).isEqualTo(302);
        assertThat(nobody.get(PAGES + "/to-answer").status()).isEqualTo(302);
        assertThat(mia.postJson(REST + "/loops/counts", "").status()).isEqualTo(403);
        HttpApi.Answer hidden = mia.get(REST + "/loops?project=SEC");
        assertThat(hidden.status()).isEqualTo(400);
        assertThat(hidden.json().path("errors").has("project")).isTrue();
        assertThat(mia.get(REST + "/loops?months=5").status()).isEqualTo(400);
        assertThat(mia.get(REST + "/answers?project=SEC").status()).isEqualTo(400);
        assertThat(mia.get(PAGES + "/to-answer").status()).isEqualTo(200);
        assertThat(mia.get(PAGES + "/loops").status()).isEqualTo(200);
    }

    @Test
    void onlyWhatWaitsCanBeMarkedAndAProjectHasWordsOfItsOwn() {
        String key = feedback.issue("SHOP", "Feedback", "Nobody has decided");
        String answer = REST + "/issues/" + key + "/answer";
        assertThat(admin.get(answer).json().path("state").asText()).isEqualTo("NEW");
        assertThat(admin.postJson(answer, "{\"words\":\"It is there\"}").status())
                .isEqualTo(400);
        assertThat(admin.postJson(answer + "/back", "{\"reason\":\"\"}").status())
                .isEqualTo(400);
        assertThat(admin.get(REST + "/issues/SHOP-999999/answer").status()).isEqualTo(404);

        String template = REST + "/answers/templates/SHOP";
        int version = admin.get(template).json().path("version").asInt();
        HttpApi based = admin.header("If-Match", "\"" + version + "\"");
        assertThat(based.putJson(template, "{\"text\":\"Hi {spaeker}\"}")
                        .json()
                        .at("/errors/text")
                        .asText())
                .contains("{spaeker}");
        JsonNode saved = based.putJson(template, "{\"text\":\"Hi {speaker} " + version + "\"}")
                .json();
        assertThat(saved.path("version").asInt()).isEqualTo(version + 1);
        assertThat(based.putJson(template, "{\"text\":\"Other\"}").status()).isEqualTo(409);
        assertThat(mia.header("If-Match", "\"" + (version + 1) + "\"")
                        .putJson(template, "{\"text\":\"Mine\"}")
                        .status())
                .isEqualTo(403);
    }
}
