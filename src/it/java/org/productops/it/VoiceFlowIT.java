package org.productops.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.productops.devhost.web.Theme;

/** The voice of the customer as people read it: what is asked for most, by other weights, and nothing that they may not see. */
class VoiceFlowIT {
    private static final String PAGE = "/plugins/servlet/productops/voice";
    private static final By ROWS = By.cssSelector("#productops-voice-table tbody tr");
    private static final By APPLY = By.cssSelector("#productops-voice-filter button[type=submit]");

    private final FeedbackApi feedback = new FeedbackApi();
    private final AreaApi areas = new AreaApi();
    private final HttpApi admin = RunningHost.jiraApi().as("admin");
    private final Browser browser = Browser.open();

    @BeforeAll
    static void setUp() {
        FeedbackApi.setUp();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    /** An issue in the area that so many organisations ask for; returns its key. */
    private String askedFor(String project, String area, int count, String importance) {
        String delivery = feedback.issue(project, "Story", "Asked for " + count + " times");
        areas.put(delivery, area);
        for (int number = 0; number < count; number++) {
            String key = feedback.issue(project, "Feedback", "Please " + number);
            areas.put(key, area);
            feedback.record(key, "Voice " + number, "Please!", LocalDate.now());
            HttpApi.Answer linked = admin.putJson(
                    EvidenceWalk.evidence(delivery) + "/" + key, "{\"importance\":\"" + importance + "\"}");
            assertThat(linked.status()).as(linked.body()).isEqualTo(200);
        }
        return delivery;
    }

    /** Opens the page, and again, as people do, until what was said a moment ago is counted. */
    private List<String> ranking(String address, int rows) {
        return browser.waiting().until(driver -> {
            browser.go(RunningHost.jira(), address);
            List<String> found =
                    browser.all(ROWS).stream().map(WebElement::getText).toList();
            return found.size() >= rows ? found : null;
        });
    }

    @Test
    void whatIsAskedForMostComesFirstAndOtherWeightsMakeAnotherOrder() {
        String area = areas.create("voice", "Voice " + System.nanoTime());
        String often = askedFor("SHOP", area, 3, "NICE_TO_HAVE");
        String badly = askedFor("SHOP", area, 1, "BLOCKER");
        String secret = askedFor("SEC", area, 2, "BLOCKER");
        String deliveries = PAGE + "?of=deliveries&area=" + area;
        browser.size(1280, 900).logIn(RunningHost.jira(), "mia", PAGE);

        List<String> byCount = ranking(deliveries + "&importance=0", 2);
        assertThat(byCount).hasSize(2);
        assertThat(byCount.get(0)).contains(often);
        assertThat(byCount.get(1)).contains(badly);
        assertThat(browser.driver().getPageSource()).doesNotContain(secret);
        assertThat(browser.all(By.id("productops-voice-weights"))).isEmpty();

        browser.type(By.id("productops-voice-weight-count"), "0")
                .type(By.id("productops-voice-weight-importance"), "10")
                .click(APPLY);
        browser.waitFor(ROWS);
        assertThat(browser.driver().getCurrentUrl()).contains("importance=10", "count=0", "of=deliveries");
        assertThat(browser.all(ROWS).get(0).getText()).contains(badly);

        HttpApi.Answer file = RunningHost.jiraApi().as("mia").get(PAGE + "/export?of=deliveries&area=" + area);
        assertThat(file.body()).contains(often, badly).doesNotContain(secret);
        assertThat(admin.get(PAGE + "/export?of=deliveries&area=" + area).body())
                .as("who sees the project has it")
                .contains(secret);
        looks(area, deliveries);
        assertThat(browser.scriptErrors()).isEmpty();
        RunningHost.assertQuiet();
    }

    private void looks(String area, String deliveries) {
        for (Theme theme : Theme.values()) {
            browser.theme(RunningHost.jira(), theme);
            for (String address : List.of(deliveries, PAGE, PAGE + "?area=" + area)) {
                browser.go(RunningHost.jira(), address).waitFor(ROWS);
                Axe.assertAccessible(browser);
            }
        }
        browser.theme(RunningHost.jira(), Theme.LIGHT).frame(420, 800);
        browser.go(RunningHost.jira(), deliveries).waitFor(ROWS);
        assertThat(browser.script("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void administratorsSetTheWeightsOfAll() {
        browser.logIn(RunningHost.jira(), "admin", PAGE + "/weights");
        browser.waitFor(By.cssSelector("form.productops-form"));
        Axe.assertAccessible(browser);
        assertThat(RunningHost.jiraApi().as("mia").get(PAGE + "/weights").status())
                .isEqualTo(403);
        assertThat(RunningHost.jiraApi().get(PAGE + "/weights").status()).isEqualTo(302);
    }
}
