package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Personal data are found, handed over and erased over HTTP, in Jira and in Confluence. */
class PersonalDataIT {
    private static final String ROOT = "/rest/productops/1.0/";
    private static final String PAGE = "/plugins/servlet/productops/personal-data";
    private static final Pattern ANSWER = Pattern.compile("name=\"confirmed\" value=\"([^\"]+)\"");

    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final String name = "Wanda Quill" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    private String said(String quote) {
        String key = new FeedbackApi().issue("SHOP", "Feedback", "Something about exports");
        HttpApi.Answer kept = admin.header("If-Match", "\"0\"")
                .putJson(
                        FeedbackApi.resource(key),
                        "{\"source\":\"CUSTOMER\",\"speaker\":\"" + name + "\",\"quote\":\"" + quote
                                + "\",\"heardOn\":\"2026-03-01\"}");
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        return key;
    }

    private JsonNode found() {
        HttpApi.Answer found = admin.postJson(ROOT + "personal-data/search", "{\"person\":\"" + name + "\"}");
        assertThat(found.status()).as(found.body()).isEqualTo(201);
        return found.json();
    }

    private int places() {
        int places = 0;
        for (JsonNode topic : found()) {
            places += topic.path("traces").size();
        }
        return places;
    }

    @Test
    void whatIsKeptIsHandedOverAndErasedOnceThatIsConfirmed() throws InterruptedException {
        String key = said("I am " + name + " and wait for exports");
        for (int tried = 0; tried < 50 && places() == 0; tried++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(found().toString()).contains("wait for exports").contains("\"topic\":\"audit\"");
        String body = "{\"person\":\"" + name + "\",\"words\":false,\"mentions\":true}";

        HttpApi.Answer asked = admin.postJson(ROOT + "personal-data/erasure", body);
        HttpApi.Answer erased = admin.postJson(ROOT + "personal-data/erasure?confirmed=true", body);

        assertThat(asked.status()).as(asked.body()).isEqualTo(400);
        assertThat(erased.status()).as(erased.body()).isEqualTo(201);
        assertThat(places()).isZero();
        assertThat(admin.get(FeedbackApi.resource(key)).body())
                .doesNotContain(name)
                .contains("wait for exports");
        assertThat(RunningHost.jiraApi()
                        .as("mia")
                        .postJson(ROOT + "personal-data/search", body)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theAdministrationOfBothProductsFindsAndErasesThem() throws InterruptedException {
        String key = said("I am " + name);
        HttpApi jira = RunningHost.jiraApi().session("admin");
        HttpApi.Answer page = jira.get(PAGE);
        assertThat(page.body()).contains("productops-privacy-form").contains("Confluence");
        String token = HttpApi.token(page);

        HttpApi.Answer found = jira.postForm(PAGE, Map.of("person", name, "do", "find", "atl_token", token));
        assertThat(found.body()).contains("Details of feedback").contains("productops-privacy-issues");
        HttpApi.Answer asked = jira.postForm(PAGE, Map.of("person", name, "do", "erase", "atl_token", token));
        Matcher answer = ANSWER.matcher(asked.body());
        assertThat(answer.find()).as(asked.body()).isTrue();
        jira.postForm(PAGE, Map.of("person", name, "do", "erase", "confirmed", answer.group(1), "atl_token", token));
        for (int tried = 0; tried < 50 && places() > 0; tried++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(places()).isZero();
        HttpApi.Answer erased = jira.get(PAGE);
        for (int tried = 0; tried < 50 && !erased.body().contains("productops-privacy-left"); tried++) {
            TimeUnit.MILLISECONDS.sleep(100);
            erased = jira.get(PAGE);
        }
        assertThat(erased.body())
                .contains("productops-privacy-done", ">" + key + "</a>")
                .doesNotContain(name);

        HttpApi confluence = RunningHost.confluenceApi().session("admin");
        HttpApi.Answer other = confluence.get(PAGE);
        assertThat(other.status()).isEqualTo(200);
        HttpApi.Answer nothing =
                confluence.postForm(PAGE, Map.of("person", name, "do", "find", "atl_token", HttpApi.token(other)));
        assertThat(nothing.status()).isEqualTo(200);
        assertThat(nothing.body()).contains("productops-privacy-total");
    }
}
