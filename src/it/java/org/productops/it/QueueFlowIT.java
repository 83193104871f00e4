package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.FluentWait;

/** Issues become feedback, what colleagues send stands in the one queue, and feedback goes out as a file. */
class QueueFlowIT {
    private static final String ROOT = "/rest/productops/1.0";
    private static final String TURN = "/plugins/servlet/productops/turn-into-feedback?issue=";
    private static final By QUOTE = By.id("productops-turn-feedback-quote");
    private static final By SAVE = By.id("productops-turn-feedback-form-save");
    private static final By PANEL = By.id("productops-feedback");

    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final FeedbackApi feedback = new FeedbackApi();
    private final Browser browser = Browser.open();

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private String type(String key) {
        return admin.get("/rest/api/2/issue/" + key)
                .json()
                .at("/fields/issuetype/name")
                .asText();
    }

    @Test
    void anIssueBecomesFeedbackByItsType() {
        String key = feedback.issue("SHOP", "Bug", "Checkout is slow <b>always</b>");
        browser.logIn(RunningHost.jira(), "mia", "/browse/" + key);
        assertThat(browser.all(By.id("productops-turn-into-feedback-link"))).hasSize(1);
        browser.go(RunningHost.jira(), TURN + key);
        assertThat(browser.waitFor(QUOTE).getDomProperty("value")).isEqualTo("Checkout is slow <b>always</b>");
        Axe.assertAccessible(browser, "#productops-turn-feedback-form");
        browser.picture(Path.of("target", "turn-into-feedback.png"));
        browser.select(By.id("productops-turn-feedback-way"), "Change the type of this issue to Feedback")
                .click(SAVE);

        assertThat(browser.text(PANEL)).contains("Checkout is slow <b>always</b>");
        assertThat(type(key)).isEqualTo("Feedback");
        assertThat(browser.scriptErrors()).isEmpty();
        browser.go(RunningHost.jira(), "/browse/" + key);
        assertThat(browser.all(By.id("productops-turn-into-feedback-link"))).isEmpty();
        assertThat(RunningHost.jiraApi().as("mia").get(TURN + key).body()).contains("is feedback already");
    }

    @Test
    void anIssueStaysAsItIsAndGetsFeedbackOnce() {
        String key = feedback.issue("SHOP", "Story", "Faster checkout");
        browser.logIn(RunningHost.jira(), "mia", TURN + key);
        browser.select(
                        By.id("productops-turn-feedback-way"),
                        "Leave this issue as it is, and create a feedback issue linked to it")
                .click(SAVE);

        assertThat(browser.text(PANEL)).contains("Faster checkout");
        assertThat(browser.text(By.id("productops-evidence-for"))).contains(key);
        assertThat(type(key)).isEqualTo("Story");
        assertThat(FeedbackApi.count(key, "mia")).isEqualTo(1);
        HttpApi.Answer again = RunningHost.jiraApi().as("mia").get(TURN + key);
        assertThat(again.body()).contains("There is one for each issue");
        assertThat(FeedbackApi.count(key, "mia")).isEqualTo(1);
    }

    @Test
    void whatAColleagueSendsStandsInTheOneQueueAndGoesOutAsAFile() {
        String words = "Sent by a colleague " + System.nanoTime();
        HttpApi.Answer form = admin.postJson(
                FormWalk.FORMS,
                "{\"project\":\"SHOP\",\"title\":\"Queue " + System.nanoTime()
                        + "\",\"questions\":[{\"field\":\"quote\"},{\"field\":\"file\"}]}");
        assertThat(form.status()).as(form.body()).isEqualTo(201);
        browser.logIn(RunningHost.jira(), "noah", form.json().path("path").asText());
        browser.type(By.id("productops-give-quote"), words).click(By.id("productops-give-form-save"));
        browser.waitFor(By.id("productops-thanks"));

        JsonNode entry = new FluentWait<>(admin)
                .withTimeout(Duration.ofSeconds(30))
                .until(api -> {
                    for (JsonNode each : api.get(ROOT + "/intake-entries?state=DONE&limit=20")
                            .json()
                            .path("values")) {
                        if (each.path("summary").asText().equals(words)) {
                            return each;
                        }
                    }
                    return null;
                });
        JsonNode source = admin.get(
                        ROOT + "/intake-sources/" + entry.path("source").asText())
                .json();
        assertThat(source.path("kind").asText()).isEqualTo("PORTAL");
        assertThat(source.path("name").asText()).isEqualTo("Feedback forms");
        String key = entry.path("issueKey").asText();
        assertThat(admin.get(FeedbackApi.resource(key)).json().path("quote").asText())
                .isEqualTo(words);

        String table = admin.get(ROOT + "/feedback-export?project=SHOP").body();
        assertThat(table).contains(key, words);
        assertThat(admin.get("/plugins/servlet/productops/feedback-export?project=SHOP&state=undecided")
                        .body())
                .contains(words);
        assertThat(admin.get(ROOT + "/feedback-search?project=SHOP&source=EMPLOYEE&limit=200")
                        .body())
                .contains(words);
        browser.logIn(RunningHost.jira(), "mia", "/plugins/servlet/productops/feedback-inbox?project=SHOP");
        browser.waitFor(By.id("productops-inbox-export"));
        browser.picture(Path.of("target", "inbox-export.png"));
    }
}
