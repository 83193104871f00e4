package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A bet in a browser, for those who are not asked what came out of it. */
class OutcomeFlowIT {
    private static final String PAGE = "/plugins/servlet/productops/outcomes";
    private static final String PANEL = "#productops-outcome";
    private static final By RESULT = By.id("productops-outcome-review-result");
    private static final By CRITERION = By.cssSelector(PANEL + " .productops-outcome-criterion");

    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final AreaApi areas = new AreaApi();
    private final Browser browser = Browser.open();

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private String area() {
        String key = areas.unusedKey("bets");
        HttpApi.Answer made = admin.postJson(
                AreaApi.AREAS,
                "{\"key\":\"" + key + "\",\"name\":\"" + key
                        + "\",\"roles\":[{\"role\":\"owner\",\"holders\":[\"mia\"]}]}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return key;
    }

    @Test
    void whoIsNotAskedSeesABetAndSaysNothingOfWhatCameOut() {
        String area = area();
        String issue = new FeedbackApi().issue("SHOP", "Story", "Pay later");
        areas.put(issue, area);
        HttpApi.Answer added = admin.postJson(OutcomeWalk.criteria(issue), OutcomeWalk.criterion("admin"));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        browser.logIn(RunningHost.jira(), "liam", "/browse/" + issue);

        browser.waitForText(CRITERION, "Walked");
        assertThat(browser.all(By.cssSelector(PANEL + " [data-action=review]"))).isEmpty();
        browser.go(
                RunningHost.jira(),
                PAGE + "?action=review&issue=" + issue + "&id="
                        + added.json().path("id").asText());
        assertThat(browser.all(RESULT)).isEmpty();
        HttpApi.Answer refused = RunningHost.jiraApi()
                .as("liam")
                .header("If-Match", added.header("etag"))
                .putJson(
                        OutcomeWalk.criteria(issue) + "/"
                                + added.json().path("id").asText() + "/review",
                        OutcomeWalk.REVIEW);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(criterion(issue).has("review")).isFalse();
    }

    private JsonNode criterion(String issue) {
        return admin.get(OutcomeWalk.criteria(issue)).json().at("/values/0");
    }
}
