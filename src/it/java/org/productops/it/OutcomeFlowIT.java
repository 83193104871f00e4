package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.productops.devhost.web.Theme;

/** A bet as a team works with it: agreed and reviewed in the panel of its issue, found among all bets and at its area. */
class OutcomeFlowIT {
    private static final String PAGE = "/plugins/servlet/productops/outcomes";
    private static final String SCRIPT = "<script>document.title='gotcha'</script>";
    private static final String PANEL = "#productops-outcome";
    private static final By MEASURE = By.id("productops-criterion-measure");
    private static final By SAVE = By.id("productops-criterion-form-save");
    private static final By RESULT = By.id("productops-outcome-review-result");
    private static final By SAVE_REVIEW = By.id("productops-outcome-review-form-save");
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
    void aBetIsAgreedInThePanelReviewedThereAndLearnedFromAtItsArea() {
        String area = area();
        String issue = new FeedbackApi().issue("SHOP", "Story", "Pay with one click");
        areas.put(issue, area);
        browser.size(1280, 900).logIn(RunningHost.jira(), "mia", "/browse/" + issue);
        Axe.assertAccessible(browser, PANEL);

        browser.click(By.id("productops-outcome-add"));
        browser.type(MEASURE, "Paid orders " + SCRIPT);
        browser.click(SAVE);
        browser.waitForText(By.id("productops-criterion-reviewOn-error"), "Enter the day");
        assertThat(browser.waitFor(MEASURE).getDomProperty("value")).isEqualTo("Paid orders " + SCRIPT);
        Axe.assertAccessible(browser, PANEL);
        browser.type(By.id("productops-criterion-baseline"), "61 %").type(By.id("productops-criterion-target"), "70 %");
        day("productops-criterion-reviewOn", LocalDate.now().plusDays(60));
        browser.click(SAVE);
        browser.waitForText(CRITERION, "Paid orders " + SCRIPT);
        assertThat(browser.text(CRITERION))
                .as("styles write what stands in lozenges in capitals")
                .containsIgnoringCase("Open")
                .contains("61 %", "70 %");
        assertThat(criterion(issue).at("/reviewer/userName").asText()).isEqualTo("mia");

        browser.click(By.cssSelector(PANEL + " [data-action=review]"));
        browser.select(RESULT, "Partly met").type(By.id("productops-outcome-review-number"), "66 %");
        browser.click(SAVE_REVIEW);
        browser.waitForText(By.id("productops-outcome-review-learned-error"), "Say what was learned");
        Axe.assertAccessible(browser, PANEL);
        browser.type(By.id("productops-outcome-review-learned"), "Guests do not trust one click");
        browser.click(SAVE_REVIEW);
        browser.waitForText(CRITERION, "Guests do not trust one click");
        assertThat(browser.text(CRITERION)).containsIgnoringCase("Partly met").contains("66 %");
        assertThat(criterion(issue).at("/review/result").asText()).isEqualTo("PARTLY");

        listed(area, issue);
        browser.go(RunningHost.jira(), "/plugins/servlet/productops/area/" + area);
        browser.waitForText(By.id("productops-area-outcomes"), "Guests do not trust one click");
        Axe.assertAccessible(browser, "#productops-area-outcomes");
        assertThat(browser.driver().getTitle()).doesNotContain("gotcha");
        // A refused form is answered with 400, which Chromium tells like an error.
        assertThat(browser.scriptErrors()).allMatch(error -> error.contains("400 (Bad Request)"));
        RunningHost.assertQuiet();
    }

    private void listed(String area, String issue) {
        String page = PAGE + "?area=" + area;
        for (Theme theme : Theme.values()) {
            browser.theme(RunningHost.jira(), theme).go(RunningHost.jira(), page);
            browser.waitForText(By.id("productops-outcomes"), issue);
            Axe.assertAccessible(browser);
            browser.go(RunningHost.jira(), "/browse/" + issue);
            Axe.assertAccessible(browser, PANEL);
        }
        browser.theme(RunningHost.jira(), Theme.LIGHT);
        browser.go(RunningHost.jira(), page + "&state=met");
        assertThat(browser.isShown(By.id("productops-outcomes-none"))).isTrue();
        browser.frame(420, 800).go(RunningHost.jira(), page);
        assertThat(browser.text(By.id("productops-outcomes"))).contains("Paid orders", "66 %", "Mia");
        assertThat(browser.script("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        browser.frame(1280, 900);
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

    /** Keys mean another thing in a field for a day in each language. */
    private void day(String id, LocalDate day) {
        browser.waitFor(By.id(id));
        browser.script(
                "const field = document.getElementById(arguments[0]); field.value = arguments[1];"
                        + " field.dispatchEvent(new Event('input', { bubbles: true }))",
                id,
                day.toString());
    }
}
