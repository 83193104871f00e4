package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Flow D as people do it: feedback as issues, what was said beside them, and shown at the issues that it is for. */
class FeedbackFlowIT {
    private static final String SCRIPT = "<script>document.title='gotcha'</script>";
    private static final By PANEL = By.id("productops-feedback");
    private static final By EDIT = By.id("productops-feedback-edit");
    private static final By FORM = By.id("productops-feedback-form");
    private static final By SAVE = By.id("productops-feedback-form-save");
    private static final By SOURCE = By.id("productops-feedback-source");
    private static final By ORGANISATION = By.id("productops-feedback-organisation");
    private static final By QUOTE = By.id("productops-feedback-quote");
    private static final By HEARD_ON = By.id("productops-feedback-heardOn");
    private static final By LINKED = By.id("productops-linked-feedback");

    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final FeedbackApi feedback = new FeedbackApi();
    private final Browser browser = Browser.open();
    private String delivery;

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    @BeforeEach
    void anIssueToGiveFeedbackFor() {
        delivery = feedback.issue("SHOP", "Bug", "Checkout is slow");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void settingUpAgainChangesNothing() {
        browser.logIn(RunningHost.jira(), "admin", FeedbackApi.SET_UP).confirmAdministrator("admin");
        browser.click(By.cssSelector(".productops-setup-press > summary"));
        Axe.assertAccessible(browser, "#productops-setup-form");

        browser.click(By.id("productops-setup-submit"));

        browser.waitFor(By.id("productops-setup-report"));
        assertThat(browser.text(By.id("productops-setup-complete"))).contains("nothing was changed");
        assertThat(browser.all(By.cssSelector(".productops-setup-result")))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(result ->
                        assertThat(result.getDomAttribute("data-outcome")).isEqualTo("UNCHANGED"));
        Axe.assertAccessible(browser, "#productops-setup-report");
    }

    @Test
    void feedbackIsRecordedInPlaceAndShownAtTheIssueThatItIsFor() {
        String key = feedback.issue("SHOP", "Feedback", "Waiting at the checkout " + SCRIPT);
        browser.logIn(RunningHost.jira(), "mia", "/browse/" + key);
        assertThat(browser.text(PANEL)).contains("Nothing is recorded yet.");
        Axe.assertAccessible(browser, "#productops-feedback");

        browser.click(EDIT).click(SAVE);
        browser.waitForText(By.id("productops-feedback-source-error"), "Choose where this came from.");
        assertThat(browser.text(By.id("productops-feedback-quote-error"))).isEqualTo("Fill this in.");
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("productops-feedback-quote");
        Axe.assertAccessible(browser, "#productops-feedback");

        browser.select(SOURCE, "Customer").type(ORGANISATION, "Acme " + SCRIPT).type(QUOTE, "Ten seconds!\n" + SCRIPT);
        chooseDay(LocalDate.now().minusDays(1));
        browser.waitFor(QUOTE).sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.waitUntilGone(FORM);
        assertThat(browser.text(PANEL)).contains("Ten seconds!\n" + SCRIPT, "Customer", "Acme " + SCRIPT);
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("productops-feedback-edit");

        browser.go(RunningHost.jira(), "/browse/" + key);
        assertThat(browser.text(PANEL)).contains("Ten seconds!\n" + SCRIPT, "Customer", "Acme " + SCRIPT);

        feedback.link(key, delivery);
        browser.go(RunningHost.jira(), "/browse/" + delivery);
        assertThat(browser.text(LINKED)).contains("1 piece of feedback", "Acme " + SCRIPT, "Ten seconds!", key);
        assertThat(browser.driver().getTitle()).doesNotContain("gotcha");
        Axe.assertAccessible(browser, "#productops-linked-feedback");
        browser.click(By.cssSelector(".productops-linked-feedback-issue a"));
        browser.waitFor(PANEL);
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        String key = feedback.issue("SHOP", "Feedback", "Waiting");
        feedback.record(key, "Acme", "Ten seconds!", LocalDate.now());
        browser.logIn(RunningHost.jira(), "mia", "/browse/" + key);

        browser.click(EDIT).type(QUOTE, "Something else");
        browser.waitFor(QUOTE).sendKeys(Keys.ESCAPE);
        browser.driver().switchTo().alert().dismiss();
        assertThat(browser.waitFor(QUOTE).getDomProperty("value")).isEqualTo("Something else");
        browser.waitFor(QUOTE).sendKeys(Keys.ESCAPE);
        browser.driver().switchTo().alert().accept();

        browser.waitFor(EDIT);
        assertThat(browser.text(PANEL)).contains("Ten seconds!").doesNotContain("Something else");
        browser.click(EDIT);
        assertThat(browser.waitFor(QUOTE).getDomProperty("value")).isEqualTo("Ten seconds!");
    }

    @Test
    void theSecondOfTwoWritersSeesTheOthersChangeAndKeepsTheirOwn() {
        String key = feedback.issue("SHOP", "Feedback", "Waiting");
        feedback.record(key, "Acme", "first", LocalDate.now());
        browser.logIn(RunningHost.jira(), "mia", "/browse/" + key);
        browser.click(EDIT).type(QUOTE, "mine");
        admin.header("If-Match", "\"1\"")
                .putJson(FeedbackApi.resource(key), FeedbackApi.json("Globex", "theirs", LocalDate.now()));

        browser.click(SAVE);

        browser.waitForText(By.id("productops-feedback-quote-stored"), "theirs");
        assertThat(browser.text(By.id("productops-feedback-organisation-stored")))
                .contains("Globex");
        assertThat(browser.waitFor(QUOTE).getDomProperty("value")).isEqualTo("mine");
        Axe.assertAccessible(browser, "#productops-feedback");
        browser.click(SAVE).waitUntilGone(FORM);
        JsonNode kept = admin.get(FeedbackApi.resource(key)).json();
        assertThat(kept.path("quote").asText()).isEqualTo("mine");
        assertThat(kept.path("version").asInt()).isEqualTo(3);
    }

    @Test
    void feedbackCanBeEditedOnAPageOfItsOwn() {
        String key = feedback.issue("SHOP", "Feedback", "Waiting");
        browser.logIn(RunningHost.jira(), "mia", "/plugins/servlet/productops/feedback?issue=" + key);
        Axe.assertAccessible(browser, "#productops-feedback-form");
        browser.select(SOURCE, "Support case").type(ORGANISATION, "Acme").click(SAVE);
        browser.waitForText(By.id("productops-feedback-quote-error"), "Fill this in.");
        assertThat(browser.waitFor(ORGANISATION).getDomProperty("value")).isEqualTo("Acme");

        browser.type(QUOTE, "Ten seconds!");
        chooseDay(LocalDate.now());
        browser.click(SAVE);

        assertThat(browser.text(PANEL)).contains("Ten seconds!", "Support case", "Acme");
    }

    @Test
    void aDeletedOrMovedIssueLeavesNothingWrongBehind() {
        String deleted = feedback.issue("SHOP", "Feedback", "To be deleted");
        String retyped = feedback.issue("SHOP", "Feedback", "To be a story");
        String away = feedback.issue("SHOP", "Feedback", "To another project");
        for (String each : new String[] {deleted, retyped, away}) {
            feedback.record(each, "Acme", "Quote of " + each, LocalDate.now());
            feedback.link(each, delivery);
        }

        assertThat(admin.delete("/rest/api/2/issue/" + deleted).status()).isEqualTo(204);
        browser.logIn(RunningHost.jira(), "admin", "/browse/" + retyped);
        String story = move("SHOP", "Story");
        assertThat(browser.isShown(PANEL)).isFalse();
        browser.go(RunningHost.jira(), "/browse/" + away);
        String moved = move("SEC", "Feedback");
        assertThat(browser.text(PANEL)).contains("Quote of " + away);

        assertThat(admin.get(FeedbackApi.resource(deleted)).status()).isEqualTo(404);
        assertThat(admin.get(FeedbackApi.resource(story)).status()).isEqualTo(404);
        assertThat(admin.get(FeedbackApi.resource(moved)).json().path("quote").asText())
                .isEqualTo("Quote of " + away);
        assertThat(FeedbackApi.count(delivery, "admin")).isEqualTo(1);
        assertThat(FeedbackApi.count(delivery, "mia"))
                .as("may not see the project it went to")
                .isZero();
        browser.logIn(RunningHost.jira(), "mia", "/browse/" + delivery);
        assertThat(browser.isShown(LINKED)).isFalse();
    }

    @Test
    void feedbackIsAddedAndLinkedInOneGoFromTheMenuAndInPlace() {
        browser.logIn(RunningHost.jira(), "mia", "/browse/" + delivery);
        assertThat(browser.isShown(LINKED)).isFalse();
        browser.go(RunningHost.jira(), "/plugins/servlet/productops/add-feedback?issue=" + delivery);
        Axe.assertAccessible(browser, "#productops-add-feedback-form");
        browser.select(By.id("productops-add-feedback-source"), "Sales conversation")
                .click(By.id("productops-add-feedback-form-save"));
        browser.waitForText(By.id("productops-add-feedback-quote-error"), "Fill this in.");
        browser.type(By.id("productops-add-feedback-quote"), "Ten seconds! " + SCRIPT)
                .click(By.id("productops-add-feedback-form-save"));

        assertThat(browser.text(LINKED)).contains("1 piece of feedback", "Ten seconds! " + SCRIPT);
        assertThat(browser.driver().getTitle()).doesNotContain("gotcha");
        Axe.assertAccessible(browser, "#productops-linked-feedback");

        browser.click(By.id("productops-demand-add"))
                .select(By.id("productops-add-feedback-source"), "Support case")
                .type(By.id("productops-add-feedback-organisation"), "Acme")
                .type(By.id("productops-add-feedback-quote"), "Still slow.");
        browser.waitFor(By.id("productops-add-feedback-quote")).sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.waitForText(By.cssSelector(".productops-linked-feedback-count"), "2 pieces of feedback");
        assertThat(browser.text(LINKED)).contains("Still slow.", "Acme");

        String key = browser.waitFor(By.cssSelector(".productops-linked-feedback-quote"))
                .getDomAttribute("data-issue-key");
        browser.select(By.cssSelector(".productops-demand-choice[data-issue-key='" + key + "']"), "Blocker");
        browser.waitForText(By.cssSelector(".productops-demand-status"), "Saved.");
        JsonNode demand = admin.get("/rest/productops/1.0/issues/" + delivery + "/evidence")
                .json();
        assertThat(demand.path("count").asInt()).isEqualTo(2);
        assertThat(demand.path("newest").path(0).path("importance").asText()).isEqualTo("BLOCKER");
        browser.go(RunningHost.jira(), "/browse/" + key);
        assertThat(browser.text(By.id("productops-evidence-for"))).contains(delivery, "Blocker");
    }

    @Test
    void feedbackIsRecordedOnTheCreateScreenAndOverJirasOwnInterface() {
        String field = fieldId();
        browser.logIn(
                RunningHost.jira(),
                "mia",
                "/secure/CreateIssue.jspa?pid=" + FeedbackApi.projectId("SHOP") + "&issuetype=" + feedbackType());
        browser.type(By.id("summary"), "Waiting").select(SOURCE, "Customer").click(By.id("submit"));
        browser.waitForText(By.id("productops-feedback-quote-error"), "Fill this in.");
        browser.type(QUOTE, "Ten seconds!").click(By.id("submit"));
        assertThat(browser.text(PANEL)).contains("Ten seconds!", "Customer");

        HttpApi.Answer created = admin.postJson(
                "/rest/api/2/issue",
                jira(
                        field,
                        "{\"source\": \"SALES\", \"quote\": \"Slow.\", "
                                + "\"heardOn\": \"2026-01-31\", \"consent\": true}"));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        String key = created.json().path("key").asText();
        assertThat(admin.get(FeedbackApi.resource(key)).json().path("quote").asText())
                .isEqualTo("Slow.");
        assertThat(admin.get("/rest/api/2/issue/" + key)
                        .json()
                        .path("fields")
                        .path(field)
                        .path("consent")
                        .asBoolean())
                .isTrue();
        HttpApi.Answer refused =
                admin.postJson("/rest/api/2/issue", jira(field, "{\"source\": \"SALES\", \"heardOn\": \"soon\"}"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").path(field).asText()).contains("Quote: Fill this in.", "soon");
    }

    private String jira(String field, String value) {
        return "{\"fields\": {\"project\": {\"key\": \"SHOP\"}, \"issuetype\": {\"name\": \"Feedback\"}, "
                + "\"summary\": \"Over REST\", \"" + field + "\": " + value + "}}";
    }

    private String fieldId() {
        for (JsonNode each : admin.get("/rest/api/2/field").json()) {
            if (each.path("schema").path("custom").asText().endsWith(":feedback-details")) {
                return each.path("id").asText();
            }
        }
        throw new AssertionError("There is no field Feedback");
    }

    private String feedbackType() {
        for (JsonNode each : admin.get("/rest/api/2/issuetype").json()) {
            if (each.path("name").asText().equals("Feedback")) {
                return each.path("id").asText();
            }
        }
        throw new AssertionError("There is no issue type Feedback");
    }

    private String move(String projectKey, String type) {
        browser.click(By.cssSelector("a[href*='MoveIssue']"));
        browser.click(By.cssSelector("select[name=pid] option[value='" + FeedbackApi.projectId(projectKey) + "']"));
        browser.select(By.name("issuetype"), type).click(By.id("submit"));
        browser.waiting().until(driver -> driver.getCurrentUrl().contains("/browse/"));
        String address = browser.driver().getCurrentUrl();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void chooseDay(LocalDate day) {
        // How a date is typed depends on the browser's language.
        browser.script("arguments[0].value = arguments[1]", browser.waitFor(HEARD_ON), day.toString());
    }
}
